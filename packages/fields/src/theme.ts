import { css } from "lit";

/**
 * The default theme: one sheet for fields and form chrome, adopted once per tree.
 *
 * Tokens, all optional, set on the page, the form or any ancestor:
 * colour  --diwan-ink, -muted, -paper, -surface, -line, -border, -accent, -on-accent, -danger, -success, -focus, -focus-ink
 * type    --diwan-font, -size, -leading, -heading-font
 * space   --diwan-space (one step, about a third of a line), -radius, -border-width, -target (least height), -measure (line length)
 * motion  --diwan-motion (duration)
 *
 * Light and dark follow the page's `color-scheme`; `data-theme="light|dark"` on the element sets it.
 *
 * Classes
 * diwan             resets what is inherited; every tree of ours stands in one, with `dir`
 * diwan-paper       paints the background (a whole form; single fields stand on the page's own)
 * diwan-stack       children with even space between
 * diwan-hidden      for screen readers only
 * diwan-title (h1), diwan-heading (h2, h3), diwan-text, diwan-list, diwan-link
 * diwan-step        "Step 2 of 7", above the title
 * diwan-back        link back, with its arrow
 * diwan-field, diwan-bad, diwan-label, diwan-optional, diwan-hint, diwan-error
 * diwan-input, diwan-w2 … diwan-w20, diwan-select, diwan-units, diwan-unit, diwan-parts (boxes side by side) or diwan-lines (one below the other) of diwan-part
 * diwan-options, diwan-inline, diwan-option, diwan-divider, diwan-reveal, diwan-count
 * diwan-buttons     a row of buttons
 * diwan-button      primary; with diwan-secondary, diwan-warn or diwan-plain (looks like a link)
 * diwan-errors      error summary: box with an h2 and a list of links
 * diwan-summary     check answers: dl of div > dt, dd, dd.diwan-actions
 * diwan-panel       confirmation; its `strong` is the reference
 * diwan-inset, diwan-warning, diwan-details, diwan-notice, diwan-card (list item)
 */
export const theme = css`
.diwan{all:initial;display:block;
--_ink:var(--diwan-ink,light-dark(#15202b,#eef2f5));
--_muted:var(--diwan-muted,light-dark(#46525e,#bcc7d0));
--_paper:var(--diwan-paper,light-dark(#fff,#11181e));
--_surface:var(--diwan-surface,light-dark(#f2f6f7,#1b252d));
--_line:var(--diwan-line,light-dark(#d0dadf,#36454f));
--_border:var(--diwan-border,light-dark(#566672,#93a3b0));
--_accent:var(--diwan-accent,light-dark(#0b4d5e,#86d3e3));
--_on-accent:var(--diwan-on-accent,light-dark(#fff,#08222a));
--_danger:var(--diwan-danger,light-dark(#9c1020,#ffb4ab));
--_success:var(--diwan-success,light-dark(#0c5537,#8fdcb3));
--_focus:var(--diwan-focus,#ffc53d);
--_focus-ink:var(--diwan-focus-ink,#0a0f14);
--_s:var(--diwan-space,8px);
--_r:var(--diwan-radius,6px);
--_b:var(--diwan-border-width,2px) solid;
--_t:var(--diwan-target,48px);
--_m:var(--diwan-measure,34em);
color-scheme:inherit;color:var(--_ink);
font:var(--diwan-size,large)/var(--diwan-leading,1.5) var(--diwan-font,system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Geeza Pro",Tahoma,sans-serif);
overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.diwan[dir=ltr]{direction:ltr}
.diwan[dir=rtl]{direction:rtl;line-height:var(--diwan-leading,1.75)}
:host([data-theme=dark]),[data-theme=dark]>.diwan{color-scheme:dark}
:host([data-theme=light]),[data-theme=light]>.diwan{color-scheme:light}
.diwan-paper{background:var(--_paper)}
.diwan *{box-sizing:border-box}
.diwan :where(p,ul,ol,li,dl,dt,dd,h1,h2,h3,h4,fieldset,legend,form,details,div,label){margin:0;padding:0;border:0;min-inline-size:0}
.diwan :where(p,ul,ol){max-inline-size:var(--_m);margin-block-end:calc(2*var(--_s))}
.diwan :where(ul,ol){padding-inline-start:1.4em}
.diwan :where(a,summary){color:var(--_accent);text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:max(1px,.06em);cursor:pointer}
.diwan :where(a,summary):hover{text-decoration-thickness:.16em}
.diwan :where(:focus-visible){outline:3px solid var(--_focus-ink);outline-offset:3px;box-shadow:0 0 0 3px var(--_focus);border-radius:var(--_r)}
.diwan :where(:last-child){margin-block-end:0}
.diwan-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.diwan-title,.diwan-heading{display:block;font-family:var(--diwan-heading-font,inherit);font-weight:700;line-height:1.25;text-wrap:balance;max-inline-size:var(--_m)}
.diwan-title{font-size:clamp(1.5em,1.2em + 2vw,1.9em);margin-block-end:calc(3*var(--_s))}
.diwan-heading{font-size:1.33em;margin-block-end:calc(2*var(--_s))}
.diwan[dir=ltr] .diwan-title{letter-spacing:-.015em}
.diwan .diwan-title:focus{outline:0;box-shadow:none}
.diwan-step{color:var(--_muted);font-size:.89em;font-weight:600;margin-block-end:var(--_s)}
.diwan-back{display:inline-flex;align-items:center;gap:.5em;min-block-size:var(--_t)}
.diwan-back::before{content:"\2190"/""}
[dir=rtl] .diwan-back::before{content:"\2192"/""}
.diwan-stack>*+*,.diwan-slot+.diwan-slot{margin-block-start:calc(4*var(--_s))}
.diwan-field{display:block}
.diwan-bad{border-inline-start:5px solid var(--_danger);padding-inline-start:calc(2*var(--_s))}
.diwan-label{display:block;font-weight:600;margin-block-end:calc(var(--_s)/2);max-inline-size:var(--_m)}
.diwan-optional{font-weight:400;color:var(--_muted)}
.diwan-hint,.diwan-count{display:block;color:var(--_muted);max-inline-size:var(--_m);margin-block-end:var(--_s)}
.diwan-error{display:block;color:var(--_danger);font-weight:600;margin-block-end:var(--_s)}
.diwan-input{appearance:none;display:block;font:inherit;color:inherit;inline-size:100%;max-inline-size:28em;min-block-size:var(--_t);margin:0;padding:calc(var(--_s)*1.1) calc(var(--_s)*1.5);background:var(--_paper);border:var(--_b) var(--_border);border-radius:var(--_r)}
textarea.diwan-input{max-inline-size:var(--_m);resize:vertical}
.diwan-input:hover{border-color:var(--_ink)}
.diwan-input[aria-invalid]{border-color:var(--_danger)}
.diwan-input:read-only:not(select),.diwan-input:disabled{background:var(--_surface);border-style:dashed}
.diwan-input:disabled{color:var(--_muted);opacity:1;cursor:not-allowed}
.diwan-w2{max-inline-size:4.5em}.diwan-w3{max-inline-size:5em}.diwan-w4{max-inline-size:5.5em}.diwan-w5{max-inline-size:6.5em}.diwan-w10{max-inline-size:10em}.diwan-w20{max-inline-size:18em}
.diwan-select{display:block;position:relative;max-inline-size:28em}
.diwan-select>*{padding-inline-end:3em;cursor:pointer}
.diwan-select::after{content:"";position:absolute;inset-inline-end:1em;inset-block-start:calc(50% - .2em);inline-size:.8em;block-size:.48em;background:var(--_ink);clip-path:polygon(0 20%,12% 0,50% 62%,88% 0,100% 20%,50% 100%);pointer-events:none}
.diwan-units{display:flex;max-inline-size:28em}
.diwan-unit{display:flex;align-items:center;padding-inline:calc(var(--_s)*1.5);background:var(--_surface);border:var(--_b) var(--_border);white-space:nowrap}
.diwan-unit:first-child{border-inline-end:0;border-start-start-radius:var(--_r);border-end-start-radius:var(--_r)}
.diwan-unit:last-child{border-inline-start:0;border-start-end-radius:var(--_r);border-end-end-radius:var(--_r)}
.diwan-unit:first-child+*{border-start-start-radius:0;border-end-start-radius:0}
.diwan-units>:has(+.diwan-unit){border-start-end-radius:0;border-end-end-radius:0}
.diwan-parts{display:flex;flex-wrap:wrap;gap:calc(2*var(--_s))}
.diwan-part{display:block;flex:none;max-inline-size:100%}
.diwan-part .diwan-label{font-weight:400}
.diwan-part[hidden]{display:none}
.diwan-lines{display:grid;gap:calc(2*var(--_s))}
.diwan-options{display:grid;gap:var(--_s);max-inline-size:var(--_m)}
.diwan-inline{grid-template-columns:repeat(auto-fit,minmax(min(100%,9em),1fr))}
.diwan-option{position:relative;display:grid;grid-template-columns:auto 1fr;align-items:center;padding-inline:4px calc(2*var(--_s));min-block-size:calc(var(--_t) + 6px);border:1px solid var(--_line);border-radius:var(--_r)}
.diwan-option:hover{border-color:var(--_border)}
.diwan-option:has(:checked){border-color:var(--_accent);box-shadow:inset 0 0 0 1px var(--_accent);background:var(--_surface)}
.diwan-option>label{display:block;padding-block:var(--_s);cursor:pointer}
.diwan-option>label::after{content:"";position:absolute;inset:0}
.diwan-option a{position:relative;z-index:1}
.diwan-option .diwan-hint{grid-column:2;margin-block:calc(-.5*var(--_s)) var(--_s)}
.diwan-option>input{appearance:none;display:grid;place-content:center;inline-size:44px;block-size:44px;margin:0;cursor:pointer}
.diwan-option>input::before,.diwan-option>input::after{content:"";grid-area:1/1;place-self:center;border-radius:4px;color:var(--_accent)}
.diwan-option>input::before{inline-size:26px;block-size:26px;border:var(--_b) var(--_border);background:var(--_paper);box-sizing:border-box}
.diwan-option>[type=radio]::before,.diwan-option>[type=radio]::after{border-radius:50%}
.diwan-option>input:checked::before{border-color:var(--_accent)}
.diwan-option>:checked::after{inline-size:14px;block-size:14px;background:var(--_accent)}
.diwan-option>[type=checkbox]:checked::before{background:var(--_accent)}
.diwan-option>[type=checkbox]:checked::after{background:var(--_on-accent);clip-path:polygon(4% 52%,17% 38%,39% 60%,83% 12%,97% 25%,39% 88%)}
.diwan-option>input:focus-visible::before{outline:3px solid var(--_focus-ink);outline-offset:3px;box-shadow:0 0 0 3px var(--_focus)}
.diwan-option>:disabled,.diwan-option>:disabled~label{cursor:not-allowed;color:var(--_muted)}
.diwan-option>:disabled::before{border-style:dashed}
.diwan-bad>*>.diwan-option>input::before{border-color:var(--_danger)}
.diwan-divider{color:var(--_muted);padding-inline-start:14px}
.diwan-reveal{margin-inline-start:24px;padding:var(--_s) 0 var(--_s) 0;padding-inline-start:calc(3*var(--_s));border-inline-start:4px solid var(--_line)}
.diwan-option:not(:has(:checked))+.diwan-reveal{display:none}
.diwan-count{font-variant-numeric:tabular-nums;margin-block:var(--_s) 0}
.diwan-over{color:var(--_danger);font-weight:600}
.diwan-limit{display:none}
.diwan-buttons{display:flex;flex-wrap:wrap;gap:calc(2*var(--_s));margin-block-start:calc(5*var(--_s))}
.diwan-button{appearance:none;display:inline-flex;align-items:center;justify-content:center;min-block-size:var(--_t);padding:var(--_s) calc(3*var(--_s));margin:0;font:inherit;font-weight:600;line-height:1.3;text-align:center;text-decoration:none;cursor:pointer;color:var(--_on-accent);background:var(--_accent);border:var(--_b) transparent;border-radius:var(--_r)}
.diwan-button:hover{background:var(--_ink);color:var(--_paper)}
.diwan-warn{background:var(--_danger);color:var(--_paper)}
.diwan-secondary{background:var(--_paper);color:var(--_accent);border-color:currentcolor}
.diwan-plain,.diwan-plain:hover{background:none;color:var(--_accent);padding-inline:0;text-decoration:underline;text-underline-offset:.2em}
.diwan-button:disabled{background:var(--_surface);color:var(--_muted);border:var(--_b) var(--_line);cursor:not-allowed}
.diwan-errors,.diwan-notice,.diwan-inset,.diwan-card,.diwan-panel{display:block;padding:calc(2.5*var(--_s)) calc(3*var(--_s));border-radius:var(--_r);margin-block-end:calc(4*var(--_s))}
.diwan-errors{border:var(--_b) var(--_danger);border-inline-start-width:8px}
.diwan-errors :where(ul){list-style:none;padding:0}
.diwan-errors a{display:inline-block;color:var(--_danger);font-weight:600;padding-block:.35em}
.diwan-notice,.diwan-inset{border-inline-start:5px solid var(--_border);border-start-start-radius:0;border-end-start-radius:0}
.diwan-notice{background:var(--_surface);border-color:var(--_accent)}
.diwan-warning{display:grid;grid-template-columns:auto 1fr;gap:calc(2*var(--_s));font-weight:600}
.diwan-warning::before{content:"!"/"";inline-size:1.7em;block-size:1.7em;line-height:1.7;text-align:center;font-weight:700;border-radius:50%;background:var(--_ink);color:var(--_paper)}
.diwan-details{display:block;margin-block-end:calc(1.5*var(--_s))}
.diwan-details>summary{display:list-item;list-style:inside disclosure-closed;padding-block:calc((44px - 1lh)/2)}
.diwan-details[open]>summary{list-style-type:disclosure-open}
.diwan-details>div{border-inline-start:4px solid var(--_line);padding:var(--_s) calc(2*var(--_s))}
.diwan-card{border:1px solid var(--_line);background:var(--_paper)}
.diwan-panel{background:var(--_success);color:var(--_paper);padding:calc(5*var(--_s)) calc(4*var(--_s))}
.diwan-panel strong{display:block;font-size:1.5em}
.diwan-summary{display:block}
.diwan-summary>div{display:flex;flex-wrap:wrap;gap:calc(.5*var(--_s)) calc(2*var(--_s));padding-block:calc(1.5*var(--_s));border-block-end:1px solid var(--_line)}
.diwan-summary dt{font-weight:600;flex:1 1 11em}
.diwan-summary dd{flex:2 1 14em}
.diwan-summary .diwan-actions{flex:none;margin-inline-start:auto}
@media (prefers-reduced-motion:no-preference){.diwan-button,.diwan-input,.diwan-option{transition:background-color var(--diwan-motion,.15s),border-color var(--diwan-motion,.15s)}}
@media (prefers-contrast:more){.diwan{--_muted:var(--_ink);--_border:var(--_ink);--_line:var(--_ink)}}
@media (forced-colors:active){.diwan-option>input,.diwan-select>*{appearance:auto}.diwan-select::after{display:none}.diwan-option:has(:checked){outline:2px solid}}
@media (scripting:none){.diwan-limit{display:block}.diwan-left{display:none}}
@media print{.diwan{color-scheme:light}.diwan-button,.diwan-back{display:none}.diwan-field,.diwan-summary>div{break-inside:avoid}}
`;
