import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ئەگەر تەنها ساڵەکە دەزانن، ڕۆژ و مانگەکە بە بەتاڵی بهێڵنەوە. ئەگەر تەنها مانگ و ساڵەکە دەزانن، ڕۆژەکە بە بەتاڵی بهێڵنەوە.","partialDate.month":"ئەگەر ڕۆژەکە نازانن، بە بەتاڵی بیهێڵنەوە."} satisfies Messages;
