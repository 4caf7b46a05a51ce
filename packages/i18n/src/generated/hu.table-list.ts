import type { Messages } from "../messages/index.js";

export default {"table.paste":"Egy cellába több sort is beilleszthet táblázatkezelőből.","table.pasted":{"one":"{count} sor beillesztve.","other":"{count} sor beillesztve."},"table.notRead":"{row}, {column}: „{text}” nem szerepel a lehetőségek között, ezért nem lett beillesztve.","table.rowsLeft":{"one":"{count} sor nem fért el, ezért nem lett beillesztve.","other":"{count} sor nem fért el, ezért nem lett beillesztve."},"table.columnsLeft":"Ami az utolsó oszlopon túl volt, nem lett beillesztve."} satisfies Messages;
