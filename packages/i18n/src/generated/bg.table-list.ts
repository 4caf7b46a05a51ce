import type { Messages } from "../messages/index.js";

export default {"table.paste":"В клетка можете да поставите няколко реда от електронна таблица.","table.pasted":{"one":"Поставен е {count} ред.","other":"Поставени са {count} реда."},"table.notRead":"{row}, {column}: „{text}“ не е сред възможните отговори и не беше поставено.","table.rowsLeft":{"one":"Нямаше място за {count} ред и той не беше поставен.","other":"Нямаше място за {count} реда и те не бяха поставени."},"table.columnsLeft":"Съдържанието след последната колона не беше поставено."} satisfies Messages;
