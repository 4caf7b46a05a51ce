import type { Messages } from "../messages/index.js";

export default {"readAs":"ክፍተታትን ዘይረአ ምልክታትን ተኣልዩ፦ {code}"} satisfies Messages;
