/** What the words inside css`` and html`` may not say: ESLint sees only strings there. */

/** CSS that means left or right of the screen, where start or end of the line is meant. */
const PHYSICAL = [
  /(?:^|[;{\s])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*)\s*:/,
  /(?:^|[;{\s])(border-(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /(?:^|[;{\s])(left|right)\s*:/,
  /(?:^|[;{\s])((?:text-align|float|clear)\s*:\s*(?:left|right))\b/,
];

function forTemplates(tag, check) {
  return {
    TaggedTemplateExpression(node) {
      if (node.tag.type !== "Identifier" || node.tag.name !== tag) return;
      for (const quasi of node.quasi.quasis) check(quasi, quasi.value.raw);
    },
  };
}

export const logicalCss = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      physical:
        "`{{found}}`: right-to-left pages need the logical property (`margin-inline-start`, `inset-inline-end`, `text-align: start` …).",
    },
  },
  create(context) {
    return forTemplates("css", (node, text) => {
      const css = text.replace(/\/\*[\s\S]*?\*\//g, "");
      for (const pattern of PHYSICAL) {
        const [, found] = pattern.exec(css) ?? [];
        if (found) context.report({ node, messageId: "physical", data: { found } });
      }
    });
  },
};

export const strictCsp = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      inline:
        "`{{found}}` in a template: a strict Content-Security-Policy blocks inline styles, scripts and handlers.",
    },
  },
  create(context) {
    return forTemplates("html", (node, text) => {
      const [, found] =
        /(?:^|\s)(style\s*=|on[a-z]+\s*=)/.exec(text) ?? /(<(?:style|script))\b/.exec(text) ?? [];
      if (found) context.report({ node, messageId: "inline", data: { found } });
    });
  },
};
