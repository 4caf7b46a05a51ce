import type { Messages } from "../messages/index.js";

export default {"table.paste":"Du kan indsætte flere rækker fra et regneark i en celle.","table.pasted":{"one":"{count} række er indsat.","other":"{count} rækker er indsat."},"table.notRead":"{row}, {column}: ”{text}” er ikke en af valgmulighederne og blev ikke indsat.","table.rowsLeft":{"one":"Der var ikke plads til {count} række. Den blev ikke indsat.","other":"Der var ikke plads til {count} rækker. De blev ikke indsat."},"table.columnsLeft":"Det, der gik ud over den sidste kolonne, blev ikke indsat."} satisfies Messages;
