import { css } from "@diwan/fields";

/** The error summary: not needed before there is a problem. */
export const errorStyles = css`
.diwan-errors{border:var(--_b) var(--_danger);border-inline-start-width:8px;scroll-margin-block-start:var(--_2)}
.diwan-errors ul{list-style:none;padding:0}
.diwan-errors a{display:inline-block;color:var(--_danger);font-weight:600;padding-block:calc((44px - 1lh)/2)}
`;
