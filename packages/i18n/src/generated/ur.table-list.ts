import type { Messages } from "../messages/index.js";

export default {"table.paste":"آپ اسپریڈ شیٹ سے کئی قطاریں ایک خانے میں پیسٹ کر سکتے ہیں۔","table.pasted":{"one":"{count} قطار پیسٹ ہو گئی۔","other":"{count} قطاریں پیسٹ ہو گئیں۔"},"table.notRead":"{row}، {column}: ”{text}“ دستیاب جوابات میں شامل نہیں، اس لیے پیسٹ نہیں ہوا۔","table.rowsLeft":{"one":"{count} قطار کے لیے جگہ نہیں تھی، اس لیے وہ پیسٹ نہیں ہوئی۔","other":"{count} قطاروں کے لیے جگہ نہیں تھی، اس لیے وہ پیسٹ نہیں ہوئیں۔"},"table.columnsLeft":"جو کچھ آخری کالم کے بعد تھا وہ پیسٹ نہیں ہوا۔"} satisfies Messages;
