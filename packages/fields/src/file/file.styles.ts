import { css } from "../sheet.js";

/** The list of files, and the button that stands over the native control. */
export const fileStyles = css`
.diwan .diwan-files{list-style:none;padding:0;margin:0 0 var(--_2);max-inline-size:var(--_m)}
.diwan .diwan-file{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--_2);padding-block:var(--_s);border-block-end:1px solid var(--_line)}
.diwan .diwan-file:first-child{border-block-start:1px solid var(--_line)}
.diwan .diwan-file>*{margin-block:0}
.diwan-file>div{flex:1 1 12em}
.diwan-file>div>p{margin:0}
.diwan-file bdi{font-weight:600}
.diwan-file>.diwan-error{flex-basis:100%;color:var(--_danger);font-weight:600}
.diwan-file progress{appearance:none;display:block;inline-size:100%;block-size:8px;margin-block:var(--_s);border:1px solid var(--_border);border-radius:4px;background:var(--_surface);overflow:hidden}
.diwan-file progress::-webkit-progress-bar{background:none}
.diwan-file progress::-webkit-progress-value{background:var(--_accent)}
.diwan-file progress::-moz-progress-bar{background:var(--_accent)}
.diwan-chooser{position:relative;display:flex;flex-wrap:wrap;align-items:center;gap:var(--_s) var(--_2);max-inline-size:28em;padding:var(--_2);border:2px dashed var(--_border);border-radius:var(--_r)}
@media (hover:hover){.diwan-chooser:hover{border-color:var(--_ink)}}
.diwan-chooser>:is(.diwan-button,.diwan-hint){margin:0}
.diwan-chooser>input{font:inherit;color:inherit;max-inline-size:100%}
.diwan-chooser:not(.diwan-native)>input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.diwan-chooser:not(.diwan-native):has(:focus-visible){outline:3px solid var(--_focus-ink);outline-offset:2px;box-shadow:0 0 0 2px var(--_focus)}
.diwan-chooser:has(:disabled){border-style:solid;background:var(--_surface)}
.diwan-chooser:has(:disabled)>*{cursor:not-allowed;color:var(--_muted)}
.diwan-native>:is(.diwan-button,.diwan-hint){display:none}
.diwan-native>input{inline-size:100%;min-block-size:44px;padding-block:8px}
.diwan-native>input::file-selector-button{font:inherit;font-weight:600;padding:var(--_s) var(--_2);margin-inline-end:var(--_2);color:var(--_accent);background:var(--_paper);border:var(--_b) currentcolor;border-radius:var(--_r);cursor:pointer}
.diwan-bad>.diwan-chooser{border-color:var(--_danger)}
@media (forced-colors:active){.diwan-chooser:not(.diwan-native):has(:focus-visible){outline-color:Highlight}.diwan-file progress{forced-color-adjust:none;background:Canvas;border-color:CanvasText}.diwan-file progress::-webkit-progress-value{background:Highlight}.diwan-file progress::-moz-progress-bar{background:Highlight}}
`;
