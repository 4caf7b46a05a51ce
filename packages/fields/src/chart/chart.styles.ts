import { css } from "../sheet.js";

/** A series is in one colour, its own; in forced colours in that of text, and its pattern, dashes and points tell it from the others. */
export const chartStyles = css`
.diwan-drawing{margin-block-end:var(--_3)}
.diwan-drawing p{margin:0}
.diwan-chart>.diwan-lead{margin:0 0 var(--_s)}
.diwan-drawing svg{display:block;overflow:visible;flex:none}
.diwan-series-1{color:var(--_accent)}
.diwan-series-2{color:light-dark(#8a3d0a,#ffb781)}
.diwan-series-3{color:light-dark(#5b3b8c,#cdb4f6)}
.diwan-series-4{color:var(--_ink)}
.diwan-legend{display:flex;flex-wrap:wrap;gap:4px var(--_3);list-style:none;padding:0;margin:0 0 var(--_2)}
.diwan-legend>li{display:flex;align-items:center;gap:var(--_s)}
.diwan-bars{display:grid;gap:var(--_2)}
.diwan-bar{padding-inline:1px;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:var(--_s);align-items:center;font-size:.94em;font-variant-numeric:tabular-nums}
.diwan-bar>svg{inline-size:100%}
.diwan-bar>span{min-inline-size:3em}
.diwan-lines-chart{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 var(--_s);font-size:.89em;font-variant-numeric:tabular-nums}
.diwan-lines-chart>svg{inline-size:100%;block-size:auto}
.diwan-ticks{display:flex;flex-direction:column;justify-content:space-between;text-align:end;line-height:1.2}
.diwan-below{grid-column:2;display:flex;padding-block-start:4px}
.diwan-below>span{flex:1 1 0;min-inline-size:0;display:flex;justify-content:center;overflow-wrap:normal;text-align:center}
.diwan-grid{stroke:var(--_line);stroke-width:1;fill:none}
@media (forced-colors:active){.diwan-series{color:CanvasText;forced-color-adjust:none}.diwan-grid{stroke:GrayText}}
`;
