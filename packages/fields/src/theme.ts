import { css } from "./sheet.js";

/**
 * The default theme: one sheet for fields and form chrome, adopted once per tree. What only some kinds need is in their own styles.
 *
 * Tokens, all optional, set on the page, the form or any ancestor:
 * colour  --diwan-ink, -muted, -paper, -surface, -line, -border, -accent, -on-accent, -danger, -success, -focus, -focus-ink
 * type    --diwan-font, -size, -leading, -heading-font, -script (what line heights are multiplied by: 1, in scripts written from right to left 1.15; Nastaliq wants 1.6)
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
 * diwan-text        words with paragraphs and lists; diwan-lead stands out at their start
 * diwan-title (h1), diwan-heading (h2, h3)
 * diwan-step        "Step 2 of 7", above the title
 * diwan-back        link back, with its arrow
 * diwan-field, diwan-bad, diwan-label, diwan-optional, diwan-hint, diwan-error
 * diwan-input, diwan-w2 … diwan-w20, diwan-fixed (read-only), diwan-select, diwan-units, diwan-unit, diwan-parts (boxes side by side) or diwan-lines (one below the other) of diwan-part
 * diwan-options, diwan-inline, diwan-option, diwan-divider, diwan-reveal, diwan-count
 * diwan-buttons     a row of buttons
 * diwan-button      primary; with diwan-secondary, diwan-warn or diwan-plain (looks like a link)
 * diwan-errors      error summary (its looks come with the first problem): box with an h2 and a list of links
 * diwan-section     check answers: details of a page, its title in the summary
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
--_focus:var(--diwan-focus,#ffc53d);
--_focus-ink:var(--diwan-focus-ink,light-dark(#0a0f14,#fff));
--_s:var(--diwan-space,8px);--_2:calc(2*var(--_s));--_3:calc(3*var(--_s));
--_r:var(--diwan-radius,6px);
--_b:var(--diwan-border-width,2px) solid;
--_t:var(--diwan-target,48px);
--_m:var(--diwan-measure,34em);
--_k:var(--diwan-script,1);
color-scheme:inherit;color:var(--_ink);
font:var(--diwan-size,large)/calc(var(--diwan-leading,1.55)*var(--_k)) var(--diwan-font,system-ui,"Noto Sans Arabic",Tahoma,sans-serif);
overflow-wrap:anywhere;text-size-adjust:100%}
.diwan[dir=ltr]{direction:ltr}
.diwan[dir=rtl]{direction:rtl;--_k:var(--diwan-script,1.15)}
:host([data-theme=dark]),[data-theme=dark]>.diwan{color-scheme:dark}
:host([data-theme=light]),[data-theme=light]>.diwan{color-scheme:light}
.diwan-paper{background:var(--_paper)}
:host([data-theme]) .diwan-paper,[data-theme]>.diwan-paper{padding:var(--_3);border-radius:var(--_r)}
.diwan-paper>*,.diwan-field{max-inline-size:var(--_m)}
.diwan *{box-sizing:border-box}
.diwan :where(p,ul,ol,dl,dt,dd,h1,h2,h3,h4,fieldset,legend,details,div,label){display:block;margin:0;padding:0;border:0;min-inline-size:0}
.diwan :where(p,ul,ol){margin:0 0 var(--_2)}
.diwan :where(ul,ol){padding-inline-start:1.4em}
.diwan :where(a,summary){color:var(--_accent);text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
.diwan :where(:last-child){margin-block-end:0}
.diwan :where(:focus-visible,[tabindex="-1"]:focus),.diwan-units:focus-within,.diwan-option>:focus-visible::before{outline:3px solid var(--_focus-ink);outline-offset:2px;box-shadow:0 0 0 2px var(--_focus);border-radius:var(--_r)}
.diwan [tabindex="-1"]:where(h1,h2,h3,h4):focus,.diwan-units :focus,.diwan-option>:focus{outline:0;box-shadow:none}
.diwan-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.diwan-title,.diwan-heading{font-family:var(--diwan-heading-font,inherit);font-weight:700;line-height:calc(1.25*var(--_k));margin:0 0 var(--_2)}
.diwan-title{font-size:clamp(1.56em,1.3em + 1.3vw,1.78em);margin:0}
.diwan-title>.diwan-label{font:inherit;margin:0}
[dir=rtl] .diwan-input[dir=ltr]{text-align:end}
.diwan-label{font-size:1.06em;line-height:calc(1.37*var(--_k));font-weight:600;margin:0 0 10px}
.diwan-label:has(+.diwan-hint){margin-block-end:4px}
legend.diwan-label{float:inline-start;inline-size:100%}
.diwan-field>legend+*{clear:both}
.diwan-optional,.diwan-hint,.diwan-count,.diwan-step{font-weight:400;color:var(--_muted)}
.diwan-hint,.diwan-step,.diwan-contact{font-size:.94em}
.diwan-hint,.diwan-error{margin:0 0 10px}
.diwan-step{margin:0 0 4px}
.diwan-step>*{display:block}
.diwan-input{appearance:none;display:block;font:inherit;color:inherit;inline-size:100%;max-inline-size:min(100%,28em);min-inline-size:0;min-block-size:var(--_t);margin:0;padding:var(--_s) calc(1.5*var(--_s))}
.diwan-input,.diwan-units{background:var(--_paper);border:var(--_b) var(--_border);border-radius:var(--_r)}
textarea.diwan-input{max-inline-size:none;resize:vertical}
.diwan-units{display:flex;inline-size:fit-content;max-inline-size:100%;overflow:clip}
.diwan-units>.diwan-input{border:0;flex-shrink:1e6;min-inline-size:4em}
.diwan-units>:where(.diwan-input){inline-size:24em}
.diwan-unit{min-inline-size:0;overflow-wrap:anywhere;align-content:center;padding-inline:calc(1.5*var(--_s));background:var(--_surface);color:var(--_muted)}
.diwan-w2{inline-size:4.5em}.diwan-w3{inline-size:5em}.diwan-w4{inline-size:5.5em}.diwan-w5{inline-size:6.5em}.diwan-w10{inline-size:10em}.diwan-w20{inline-size:18em}
.diwan-select{position:relative;max-inline-size:28em}
.diwan-select>*{padding-inline-end:3em;cursor:pointer}
.diwan-select::after{content:"";position:absolute;inset-inline-end:1.2em;inset-block-start:calc(50% - .4em);inline-size:.5em;block-size:.5em;border:solid;border-width:0 2px 2px 0;rotate:45deg;pointer-events:none}
.diwan-parts,.diwan-buttons{display:flex;flex-wrap:wrap;gap:12px var(--_2)}
.diwan-part{flex:none;max-inline-size:100%}
.diwan-part[hidden]{display:none}
.diwan-lines{display:grid;gap:var(--_2);padding-block-start:var(--_s)}
.diwan-parts .diwan-w5{inline-size:8em}
.diwan-part>.diwan-label{font-size:.89em;font-weight:400;margin:0 0 4px}
.diwan-button{appearance:none;display:inline-block;min-block-size:var(--_t);min-inline-size:44px;padding:var(--_s) var(--_3);margin:0;font:inherit;font-weight:600;align-content:center;text-align:center;text-decoration:none;cursor:pointer;color:var(--_on-accent);background:var(--_accent);border:var(--_b) #0000;border-radius:var(--_r)}
.diwan-secondary{background:var(--_paper);color:var(--_accent);border-color:currentcolor}
.diwan-plain{background:none;color:var(--_accent);padding-inline:0;border-inline-width:0;text-decoration:underline}
.diwan-notice,.diwan-inset{padding:var(--_3);border-radius:var(--_r);margin:0 0 var(--_3)}
.diwan-notice{background:var(--_surface)}
.diwan-inset{padding-block:0;border-inline-start:4px solid var(--_line);border-radius:0}
.diwan-lead{font-weight:600}
.diwan-details>summary{display:list-item;inline-size:fit-content;padding-block:calc((44px - 1lh)/2)}
.diwan-stack>*+*,.diwan-slot+.diwan-slot{margin-block-start:calc(5*var(--_s))}
.diwan-form header+*,.diwan-reveal>*+*{margin-block-start:var(--_3)}
@media (min-width:30em){.diwan-whole{display:none}}
@media (max-width:30em){.diwan-buttons>*{flex:1 0 100%}.diwan-parts{gap:10px}.diwan-parts input{padding-inline:8px}.diwan-parts .diwan-w2{inline-size:2.8em}.diwan-parts :is(.diwan-w4,.diwan-w5){inline-size:4em}}
`;
