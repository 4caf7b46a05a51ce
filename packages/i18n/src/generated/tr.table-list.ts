import type { Messages } from "../messages/index.js";

export default {"table.paste":"Bir hücreye, hesap tablosundan birden fazla satır yapıştırabilirsiniz.","table.pasted":{"one":"{count} satır yapıştırıldı.","other":"{count} satır yapıştırıldı."},"table.notRead":"{row}, {column}: “{text}” seçenekler arasında olmadığı için yapıştırılmadı.","table.rowsLeft":{"one":"Yer kalmadığı için {count} satır yapıştırılmadı.","other":"Yer kalmadığı için {count} satır yapıştırılmadı."},"table.columnsLeft":"Son sütunun dışında kalanlar yapıştırılmadı."} satisfies Messages;
