import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"ካልእ ወስኹ፦ {item}","list.addFirst":"ወስኹ፦ {item}","list.remove":"ኣወግዱ፦ {item} {number}","list.added":"{item} {number} ተወሲኹ","list.removed":"{item} {number} ተወጊዱ","list.removedBefore":"{item} {number} ተወጊዱ። {item} {next} ዝነበረ ሕጂ {item} {number} ኮይኑ።","list.empty":"ገና ዝተወሰኸ የለን","list.count":{"one":"ዝወሰኽኩምዎ ብዝሒ፦ {count}","other":"ዝወሰኽኩምዎ ብዝሒ፦ {count}"},"list.full":{"one":"{count} ጥራይ ክትውስኹ ትኽእሉ","other":"ካብ {count} ንላዕሊ ክትውስኹ ኣይትኽእሉን"}} satisfies Messages;
