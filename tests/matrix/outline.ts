/** A page as a screen reader walks through it, in lines a person can read. */
import { squash } from "@diwan/fields/suite";
import { inOrder, property, type AXNode } from "./accessible-nodes.js";

/** Nodes that only hold the words of the one above, or are nothing to a reader. */
const SILENT = new Set([
  "StaticText",
  "InlineTextBox",
  "none",
  "generic",
  "RootWebArea",
  "ListMarker",
  "LabelText",
  "Legend",
  "MenuListPopup",
  "MenuListOption",
  "LineBreak",
  "emphasis",
  "strong",
  "DescriptionListDetail",
  "option",
  "sectionheader",
  "HeaderAsNonLandmark",
]);

/** Chromium's own names for what has a plainer one. */
const NAMES: { readonly [role: string]: string } = {
  DisclosureTriangle: "disclosure",
  DisclosureTriangleGrouped: "disclosure",
};

const level = (node: AXNode): string =>
  node.role?.value === "heading" ? ` ${String(property(node, "level"))}` : "";
function states(node: AXNode): string {
  const said = [
    ["checked", "checked", "true"],
    ["invalid", "invalid", "true"],
    ["disabled", "disabled", true],
    ["readonly", "read-only", true],
    ["required", "required", true],
  ]
    .filter(([name, , when]) => property(node, String(name)) === when)
    .map(([, word]) => String(word));
  const expanded = property(node, "expanded");
  return [...said, ...(expanded === undefined ? [] : [expanded ? "expanded" : "collapsed"])]
    .map((word) => `, ${word}`)
    .join("");
}

/** One line a node: role, name, value, states, description; indented as it stands in groups. Words that are in no name stand by themselves. */
export function outline(nodes: readonly AXNode[]): string {
  const lines: string[] = [];
  /** Name of the node before: Chromium calls a label beside its control a label at one time, and words like any others at another. */
  let before = "";
  const named: { readonly depth: number; readonly words: string }[] = [];
  const indents: number[] = [];
  for (const { node, depth } of inOrder(nodes)) {
    while (named.length && (named.at(-1)?.depth ?? 0) >= depth) named.pop();
    while (indents.length && (indents.at(-1) ?? 0) >= depth) indents.pop();
    const role = NAMES[node.role?.value ?? ""] ?? node.role?.value ?? "";
    const name = squash(node.name?.value ?? "");
    const indent = "  ".repeat(indents.length);
    if (role === "StaticText") {
      // Said already, as the name of what it stands in.
      if (name && name !== before && !named.some(({ words }) => words.includes(name)))
        lines.push(`${indent}${name}`);
      continue;
    }
    if (SILENT.has(role)) {
      // A label's words are the name of its control, which comes with it.
      if (role === "LabelText" || role === "Legend")
        named.push({ depth, words: squash(wordsUnder(node, nodes)) });
      continue;
    }
    const value = squash(String(node.value?.value ?? ""));
    const description = squash(node.description?.value ?? "");
    const plain = !name && !value && !description;
    if (!(plain && /^(paragraph|status|LayoutTable.*|form)$/.test(role))) {
      lines.push(
        `${indent}${role}${level(node)}${name ? ` “${name}”` : ""}${value ? ` = “${value}”` : ""}${states(node)}${description ? ` (${description})` : ""}`,
      );
      indents.push(depth);
      before = name;
    }
    if (name) named.push({ depth, words: name });
    if (description) named.push({ depth, words: description });
  }
  return `${lines.join("\n")}\n`;
}

function wordsUnder(node: AXNode, nodes: readonly AXNode[]): string {
  if (node.role?.value === "StaticText") return node.name?.value ?? "";
  return (node.childIds ?? [])
    .map((id) => nodes.find((one) => one.nodeId === id))
    .map((child) => (child ? wordsUnder(child, nodes) : ""))
    .join(" ");
}
