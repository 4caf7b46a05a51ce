import type { Messages } from "../messages/index.js";

export default {"table.paste":"Ou ka kopye plizyè ranje nan yon fèy kalkil epi kole yo nan yon kaz.","table.pasted":{"one":"{count} ranje kole.","other":"{count} ranje kole."},"table.notRead":"{row}, {column}: “{text}” pa nan lis chwa yo, kidonk li pa kole.","table.rowsLeft":{"one":"Pa t gen plas pou {count} ranje, kidonk li pa kole.","other":"Pa t gen plas pou {count} ranje, kidonk yo pa kole."},"table.columnsLeft":"Sa ki te apre dènye kolòn lan pa kole."} satisfies Messages;
