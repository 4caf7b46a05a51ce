import { css } from "@diwan/fields";

/** The error summary, and how the form is printed: not needed before somebody has seen the first page. The summary's focus is the frame it is given: one line, not three. */
export const errorStyles = css`
.diwan-back{display:inline-block;padding-block:calc((var(--_t) - 1lh)/2)}
.diwan-back::before{content:"←"/"";display:inline-block;margin-inline-end:.5em}
[dir=rtl] .diwan-back::before{content:"→"/""}
.diwan-form .diwan-back{margin-block-end:0}
.diwan-form .diwan-back+*{margin-block-start:var(--_2)}
.diwan-errors{padding:var(--_3);border-radius:var(--_r);margin:0 0 var(--_3);background:var(--_surface);border:var(--_b) #0000;border-inline-start:8px solid var(--_danger);scroll-margin-block-start:var(--_2)}
.diwan .diwan-errors:focus{outline:3px solid var(--_danger);outline-offset:0;box-shadow:none}
.diwan-errors ul{list-style:none;padding:0}
.diwan-errors a{display:inline-block;color:var(--_danger);font-weight:600;padding-block:calc((44px - 1lh)/2)}
.diwan-doubts{border-inline-start-color:var(--_ink)}
.diwan .diwan-doubts:focus{outline-color:var(--_ink)}
.diwan-doubts a{color:inherit}
.diwan-doubt{font-weight:600;color:var(--_ink);border-inline-start:5px solid var(--_ink);padding-inline-start:var(--_2)}
@media (forced-colors:active){.diwan-form .diwan-plain{border:0}}
@media print{.diwan{color-scheme:light}.diwan-button,.diwan-back{display:none}.diwan-field{break-inside:avoid}}
`;
