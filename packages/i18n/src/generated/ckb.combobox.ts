import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} وەڵام دۆزرایەوە","other":"{count} وەڵام دۆزرانەوە"},"combobox.none":"هیچ وەڵامێک نەدۆزرایەوە. سەیری ڕێنووسەکە بکەن یان تەنها بەشێکی وشەکە بنووسن.","combobox.noneOther":"لە لیستەکەدا وەڵامێکی وا نەدۆزرایەوە. ئەوەی خۆتان نووسیوتانە وەردەگیرێت."} satisfies Messages;
