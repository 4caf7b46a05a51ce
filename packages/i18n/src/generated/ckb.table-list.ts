import type { Messages } from "../messages/index.js";

export default {"table.paste":"دەتوانن چەند ڕیزێک لە خشتەیەکی ئەلیکترۆنییەوە لە خانەیەکدا بلکێنن.","table.pasted":{"one":"{count} ڕیز لکێنرا.","other":"{count} ڕیز لکێنرا."},"table.notRead":"{row}، {column}: «{text}» لە هەڵبژاردەکاندا نییە و نەلکێنرا.","table.rowsLeft":{"one":"جێگە بۆ {count} ڕیز نەبوو و نەلکێنرا.","other":"جێگە بۆ {count} ڕیز نەبوو و نەلکێنرا."},"table.columnsLeft":"ئەوەی دوای دوایین ستوون بوو نەلکێنرا."} satisfies Messages;
