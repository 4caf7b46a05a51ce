import type { Messages } from "../messages/index.js";

export default {"list.itemTitle":"{item} {number}","list.add":"ሌላ ይጨምሩ፦ {item}","list.addFirst":"ይጨምሩ፦ {item}","list.remove":"ያስወግዱ፦ {item} {number}","list.added":"{item} {number} ተጨምሯል","list.removed":"{item} {number} ተወግዷል","list.removedBefore":"{item} {number} ተወግዷል። {item} {next} የነበረው አሁን {item} {number} ነው።","list.empty":"ገና ምንም አልተጨመረም","list.count":{"one":"የጨመሩት ብዛት፦ {count}","other":"የጨመሩት ብዛት፦ {count}"},"list.full":{"one":"{count} ብቻ መጨመር ይችላሉ","other":"ከ{count} በላይ መጨመር አይችሉም"}} satisfies Messages;
