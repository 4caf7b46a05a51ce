import { css } from "@diwan/fields";

/** What only the stages after the questions show. */
export const afterStyles = css`
.diwan-summary .diwan-button{min-block-size:44px;min-inline-size:44px;padding-block:0;margin-block:-.6em}
.diwan-printed{display:none}
@media print,(forced-colors:active){.diwan-panel{color:inherit;background:none;border:2px solid}}
@media print{.diwan-printed{display:block}}
`;
