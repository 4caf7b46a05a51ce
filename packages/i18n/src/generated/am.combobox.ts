import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} መልስ ተገኝቷል","other":"{count} መልሶች ተገኝተዋል"},"combobox.none":"ምንም መልስ አልተገኘም። የፊደል አጻጻፉን ያረጋግጡ ወይም የቃሉን ክፍል ብቻ ይጻፉ።","combobox.noneOther":"በዝርዝሩ ውስጥ እንዲህ ያለ መልስ የለም። እርስዎ የጻፉት ይወሰዳል።"} satisfies Messages;
