import type { Messages } from "../messages/index.js";

export default {"table.paste":"U kunt meerdere rijen uit een spreadsheet in een cel plakken.","table.pasted":{"one":"{count} rij is geplakt.","other":"{count} rijen zijn geplakt."},"table.notRead":"{row}, {column}: ‘{text}’ is geen van de keuzes en is niet geplakt.","table.rowsLeft":{"one":"Er was geen plaats voor {count} rij. Die is niet geplakt.","other":"Er was geen plaats voor {count} rijen. Die zijn niet geplakt."},"table.columnsLeft":"Wat voorbij de laatste kolom kwam, is niet geplakt."} satisfies Messages;
