import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"እዚ ቅጥዒ ኣብ ካልእ ቦታ እውን ተኸፊቱ ኣሎ፣ ንኣብነት ኣብ ካልእ ገጽ መርበብ። ኣብኡ ክሳብ እትዓጽውዎ፣ ኣብዚ እትገብርዎ ለውጢ ኣብዚ መሳርሒ ኣይዕቀብን።"} satisfies Messages;
