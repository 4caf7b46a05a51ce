import type { Messages } from "../messages/index.js";

export default {"table.paste":"می‌توانید چند ردیف از یک صفحه‌گسترده را در یک خانه جدول بچسبانید.","table.pasted":{"one":"{count} ردیف چسبانده شد.","other":"{count} ردیف چسبانده شد."},"table.notRead":"{row}، {column}: «{text}» در میان گزینه‌ها نیست و چسبانده نشد.","table.rowsLeft":{"one":"برای {count} ردیف جا نبود و چسبانده نشد.","other":"برای {count} ردیف جا نبود و چسبانده نشد."},"table.columnsLeft":"آنچه پس از ستون آخر بود چسبانده نشد."} satisfies Messages;
