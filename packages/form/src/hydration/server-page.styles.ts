import { css } from "@diwan/fields";

/**
 * Rules only a page made by a server needs, in the file it links. WebKit (2.50) does not notice `:has(:checked)` beside a sibling in a shadow root:
 * there everything an option reveals is shown openly. `hanging-punctuation` tells it from the other engines.
 */
export const servedStyles = css`
@supports (hanging-punctuation:first){.diwan .diwan-option.diwan-auto+.diwan-reveal{display:block}}
.diwan-languages{display:flex;flex-wrap:wrap;justify-content:end;gap:0 calc(var(--_s)*2);margin-block-end:var(--_s)}
.diwan .diwan-languages [aria-current]{color:inherit;text-decoration:none}
@media (scripting:none){.diwan .diwan-limit{display:block}.diwan .diwan-left{display:none}}
@media print{.diwan-languages{display:none}}
`;
