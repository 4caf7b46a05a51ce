import { css } from "../sheet.js";

export const multiselectStyles = css`
.diwan-several .diwan-options{max-block-size:24em;overflow:auto;padding:6px}
.diwan-chips{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0 0;padding:0;list-style:none}
.diwan-chips>li{max-inline-size:100%}
.diwan-chip{display:flex;align-items:center;gap:10px;max-inline-size:100%;min-block-size:44px;margin:0;padding:4px 14px;font:inherit;text-align:start;overflow-wrap:anywhere;color:var(--_ink);background:var(--_surface);border:var(--_b) var(--_border);border-radius:22px}
button.diwan-chip{cursor:pointer}
button.diwan-chip::after{content:"";flex:none;inline-size:.8em;block-size:.8em;background:linear-gradient(45deg,#0000 44%,currentcolor 44% 56%,#0000 56%),linear-gradient(-45deg,#0000 44%,currentcolor 44% 56%,#0000 56%)}
@media (hover:hover){button.diwan-chip:hover:not(:disabled){border-color:var(--_ink)}}
.diwan-chip:disabled{border-style:dashed;cursor:default}
@media (forced-colors:active){button.diwan-chip::after{forced-color-adjust:none;background:linear-gradient(45deg,#0000 44%,ButtonText 44% 56%,#0000 56%),linear-gradient(-45deg,#0000 44%,ButtonText 44% 56%,#0000 56%)}}
`;
