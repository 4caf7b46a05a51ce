import { css } from "../sheet.js";

/** The button at the end of the row of boxes, and the calendar: seven days of 44 px are what a screen of 320 px takes. */
export const calendarStyles = css`
.diwan-calendar{align-self:end}
.diwan-calendar>[data-words]{visibility:hidden}
.diwan-calendar>[data-words]::before{content:attr(data-words)}
.diwan-calendar>.diwan-hint{margin:4px 0 0}
@media (scripting:none){.diwan-calendar{display:none}}
.diwan-dialog{color:inherit;background:var(--_paper);border:var(--_b) var(--_border);border-radius:var(--_r);padding:4px;margin:auto;max-inline-size:100%;max-block-size:100%;inline-size:calc(7*48px);overflow:auto;box-shadow:0 4px 24px #0006}
.diwan-dialog::backdrop{background:#0009}
.diwan-dialog-head{display:flex;align-items:center}
.diwan-dialog-head>.diwan-heading{flex:1;margin:0;font-size:1em;text-align:center}
.diwan-dialog-head>.diwan-button{padding:0;border:0;font-size:1.4em;line-height:1;text-decoration:none}
.diwan-dialog [aria-disabled]{color:var(--_muted);font-weight:400;cursor:default}
.diwan-dialog>table{border-collapse:collapse;table-layout:fixed;inline-size:100%;margin-block-end:var(--_s)}
.diwan-dialog th{font-size:.8em;font-weight:400;color:var(--_muted);padding:4px 0}
.diwan-dialog td{block-size:44px;padding:0;text-align:center;cursor:pointer;border-radius:var(--_r)}
.diwan-dialog td:empty{cursor:auto}
.diwan-dialog .diwan-weekend{background:var(--_surface)}
.diwan-dialog td[aria-disabled]{text-decoration:line-through}
.diwan-dialog td:not([aria-disabled]):hover{text-decoration:underline}
.diwan-dialog td[aria-current]{border:var(--_b) var(--_border)}
.diwan-dialog td[aria-selected=true]{background:var(--_accent);color:var(--_on-accent);font-weight:700}
.diwan-dialog>.diwan-button{inline-size:100%}
@media (forced-colors:active){.diwan-dialog td[aria-selected=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}.diwan-dialog [aria-disabled]{color:GrayText}}
`;
