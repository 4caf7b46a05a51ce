import { css } from "@diwan/fields";

/**
 * Rules only a page made by a server needs, in the file it links. WebKit (2.50) does not notice `:has(:checked)` beside a sibling in a shadow root:
 * there everything an option reveals is shown openly. `hanging-punctuation` tells it from the other engines.
 */
export const servedStyles = css`
@supports (hanging-punctuation:first){.diwan .diwan-option.diwan-auto+.diwan-reveal{display:block}}
`;
