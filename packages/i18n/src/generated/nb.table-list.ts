import type { Messages } from "../messages/index.js";

export default {"table.paste":"Du kan lime inn flere rader fra et regneark i en celle.","table.pasted":{"one":"{count} rad er limt inn.","other":"{count} rader er limt inn."},"table.notRead":"{row}, {column}: «{text}» er ikke et av valgene og ble ikke limt inn.","table.rowsLeft":{"one":"Det var ikke plass til {count} rad. Den ble ikke limt inn.","other":"Det var ikke plass til {count} rader. De ble ikke limt inn."},"table.columnsLeft":"Det som gikk ut over den siste kolonnen, ble ikke limt inn."} satisfies Messages;
