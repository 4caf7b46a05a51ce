import { css } from "@diwan/fields";

/** The pages for saving a form and coming back to it. */
export const savingStyles = css`
.diwan-secret{display:flex;flex-wrap:wrap;gap:var(--_s)}
.diwan-secret>.diwan-input{flex:1 1 12em;max-inline-size:20em}
.diwan-code{font-size:min(1em,6vi);font-family:ui-monospace,Consolas,monospace;letter-spacing:.06em;user-select:all}
`;
