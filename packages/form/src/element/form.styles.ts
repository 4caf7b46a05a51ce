import { css } from "@diwan/fields";

/**
 * What stands around the fields, beyond the theme. On a long page the browser lays out only the fields in sight (`content-visibility`); they
 * stay in the accessibility tree, in find-in-page and in the tab order. The padding leaves room for focus rings, which containment would clip.
 */
export const formStyles = css`
.diwan-form{max-inline-size:48em}
.diwan-step{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2em;max-inline-size:var(--_m)}
.diwan-form .diwan-back{margin-block-end:0}
.diwan-contact{border-block-start:1px solid var(--_line);padding-block-start:calc(2*var(--_s))}
.diwan-lead{font-weight:700}
.diwan-long>.diwan-slot{content-visibility:auto;contain-intrinsic-size:auto 8em;padding:8px;margin-inline:-8px}
.diwan-long>.diwan-slot+.diwan-slot{margin-block-start:calc(var(--_4) - 16px)}
.diwan-loading{color:var(--_muted);animation:diwan-late 0s .4s backwards}
@keyframes diwan-late{from{visibility:hidden}}
@media (forced-colors:active){.diwan-form .diwan-plain{border:0}}
`;
