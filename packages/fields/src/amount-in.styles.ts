import { css } from "./sheet.js";

export const amountInStyles = css`
.diwan-units>.diwan-unit-list{flex:1 1 auto;min-inline-size:6em;border-inline-start:var(--_b) var(--_border);background:var(--_surface)}
.diwan-unit-list>.diwan-input{padding-inline-end:2.6em;border:0;border-radius:0;background:none;text-overflow:ellipsis}
@media (max-width:30em){.diwan-units:has(>.diwan-unit-list){flex-wrap:wrap;inline-size:auto}.diwan-units>.diwan-unit-list{flex-basis:100%;border-inline-start:0;border-block-start:var(--_b) var(--_border)}.diwan-unit-list>.diwan-input,.diwan-units:has(>.diwan-unit-list)>.diwan-input{max-inline-size:none;flex:1}}
`;
