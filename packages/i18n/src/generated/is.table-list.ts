import type { Messages } from "../messages/index.js";

export default {"table.paste":"Þú getur límt margar línur úr töflureikni í einn reit.","table.pasted":{"one":"{count} lína var límd inn.","other":"{count} línur voru límdar inn."},"table.notRead":"{row}, {column}: „{text}“ er ekki einn af valkostunum og var ekki límt inn.","table.rowsLeft":{"one":"Ekki var pláss fyrir {count} línu. Hún var ekki límd inn.","other":"Ekki var pláss fyrir {count} línur. Þær voru ekki límdar inn."},"table.columnsLeft":"Það sem náði út fyrir síðasta dálkinn var ekki límt inn."} satisfies Messages;
