import type { Messages } from "../messages/index.js";

export default {"table.paste":"Saate tabelarvutusprogrammist lahtrisse kleepida korraga mitu rida.","table.pasted":{"one":"Kleebiti {count} rida.","other":"Kleebiti {count} rida."},"table.notRead":"{row}, {column}: „{text}“ ei ole valikute hulgas ja seda ei kleebitud.","table.rowsLeft":{"one":"{count} rida ei mahtunud tabelisse ja seda ei kleebitud.","other":"{count} rida ei mahtunud tabelisse ja neid ei kleebitud."},"table.columnsLeft":"Seda, mis jäi viimasest veerust väljapoole, ei kleebitud."} satisfies Messages;
