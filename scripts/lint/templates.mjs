/** What the words inside html`` may not say: ESLint sees only strings there. Those inside css`` are stylelint's (stylelint.config.mjs). */

function forTemplates(tag, check) {
  return {
    TaggedTemplateExpression(node) {
      if (node.tag.type !== "Identifier" || node.tag.name !== tag) return;
      for (const quasi of node.quasi.quasis) check(quasi, quasi.value.raw);
    },
  };
}

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
