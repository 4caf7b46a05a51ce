import { css } from "@diwan/fields";

/**
 * What stands around the fields, beyond the theme. On a long page the browser lays out only the fields in sight (`content-visibility`); they
 * stay in the accessibility tree, in find-in-page and in the tab order. The padding leaves room for focus rings, which containment would clip.
 */
export const formStyles = css`
.diwan-contact{border-block-start:1px solid var(--_line);padding-block-start:var(--_2)}
.diwan-long>.diwan-slot{content-visibility:auto;contain-intrinsic-size:auto 8em;padding:8px;margin-inline:-8px;margin-block-end:-16px}
.diwan-loading{color:var(--_muted);animation:diwan-late .4s step-end}
@keyframes diwan-late{from{visibility:hidden}}
`;
