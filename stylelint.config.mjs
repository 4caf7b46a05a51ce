/**
 * Style sheets inside css`` templates, which ESLint sees as strings: a page that runs from right to left needs start and end of the line, never left and
 * right of the screen, and a slip in a name is a declaration that does nothing.
 */
const LOGICAL =
  "right-to-left pages need the logical property or value (margin-inline-start, inset-inline-end, text-align: start)";

/** @type {import("stylelint").Config} */
export default {
  customSyntax: "postcss-lit",
  reportNeedlessDisables: true,
  rules: {
    "property-disallowed-list": [
      [
        "/^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)/",
        "/^border-(top|bottom)-(left|right)-radius$/",
        "left",
        "right",
      ],
      { message: LOGICAL },
    ],
    "declaration-property-value-disallowed-list": [
      { "/^(text-align|float|clear)$/": ["left", "right"] },
      { message: LOGICAL },
    ],
    "property-no-unknown": true,
    "unit-no-unknown": true,
    "function-no-unknown": true,
    "selector-pseudo-class-no-unknown": true,
    "selector-pseudo-element-no-unknown": true,
    "color-no-invalid-hex": true,
    "block-no-empty": true,
    "declaration-block-no-shorthand-property-overrides": true,
    "no-invalid-double-slash-comments": true,
  },
};
