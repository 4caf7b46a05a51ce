import { css } from "../sheet.js";

/** Each option on a line with its place, one below the other where there is no room. Cleared as the points of a scale are (points.styles.ts). */
export const rankingStyles = css`
.diwan-ranks{clear:both;container-type:inline-size;display:grid;gap:var(--_s)}
.diwan-rank{padding:var(--_s) var(--_2);border:1px solid var(--_line);border-radius:var(--_r)}
.diwan-rank>:first-child{margin:0 0 4px}
.diwan-rank .diwan-label{font-size:1em;font-weight:400;margin:0}
.diwan-rank :is(.diwan-hint,.diwan-error){margin:0}
.diwan-rank select{inline-size:100%}
@container (min-width:30em){
.diwan-rank{display:grid;grid-template-columns:1fr 11em;align-items:center;column-gap:var(--_2)}
.diwan-rank>:first-child{margin:0}
}
`;
