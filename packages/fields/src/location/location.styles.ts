import { css } from "../sheet.js";

/** The button that asks the device, under the reason for it; where no script runs it would do nothing. */
export const locationStyles = css`
.diwan .diwan-either{margin-block:var(--_2)}
.diwan-locate{margin-block-end:var(--_2)}
.diwan-locate>.diwan-hint{margin-block-end:10px}
.diwan-locate>.diwan-button{margin:0}
.diwan-location-status{margin-block:0 var(--_2);font-weight:600}
.diwan-location-status:empty{display:none}
@media (scripting:none){.diwan-locate{display:none}}
`;
