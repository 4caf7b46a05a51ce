import { css } from "../sheet.js";

/** The button stands beside its box where there is room, and what was found below both. */
export const lookupStyles = css`
.diwan-find{display:flex;flex-wrap:wrap;align-items:end;gap:var(--_s) var(--_2);margin-block-end:var(--_2)}
.diwan-find>.diwan-part{flex:1 1 12em;margin:0;max-inline-size:24em}
.diwan-find>.diwan-button{margin:0}
.diwan-lookup-status{margin-block:0 var(--_2);font-weight:600}
.diwan-lookup-status:empty{margin:0}
.diwan-record{margin:0 0 var(--_2);padding:var(--_s) var(--_2);background:var(--_surface);border-inline-start:4px solid var(--_line)}
.diwan-record>div{padding-block:var(--_s)}
.diwan-record dt{font-size:.94em;color:var(--_muted)}
.diwan-record dd{margin:0;font-weight:600;overflow-wrap:anywhere}
`;
