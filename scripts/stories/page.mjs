/** `packages/fields/src/<type>/<type>.md`, read as the parts that a page of Storybook is made of. tests/node/field-pages.test.ts holds every page to this shape. */

/** Groups of the catalogue, by what is asked of people; a page says its own in the line "Found under:". */
export const GROUPS = [
  "Words",
  "Choices",
  "Dates and times",
  "Numbers and money",
  "People and places",
  "Codes and numbers of registers",
  "Documents",
  "Opinions",
  "Several answers",
  "Between questions",
];

/** The cells of a table's rows, its head and rule left out. */
export const rowsOf = (markdown) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );

const withoutTable = (markdown) =>
  markdown
    .split("\n")
    .filter((line) => !line.startsWith("|"))
    .join("\n")
    .trim();

/** Links to pages of other types lead to theirs in Storybook; of other documents, which are not in Storybook, the words are left. */
const relink = (markdown) =>
  markdown
    .replaceAll(/\]\(\.\.\/[\w-]+\/([\w-]+)\.md\)/g, "](?path=/docs/questions-$1--guidance)")
    .replaceAll(/\[([^\]]+)\]\((?![?#]|https:)[^)]*\)/g, "$1");

/** Emphasis as text. */
const plain = (cell) => cell.replaceAll(/[_*`]/g, "").trim();

export function pageOf(markdown) {
  const [intro = "", ...parts] = relink(markdown).split(/^## /m);
  const sections = Object.fromEntries(
    parts.map((part) => [
      part.slice(0, part.indexOf("\n")).trim(),
      part.slice(part.indexOf("\n") + 1).trim(),
    ]),
  );
  const [, title = "", lead = ""] = /^# (.+)\n\n([^]*?)\n\n```/.exec(intro) ?? [];
  const [, json = ""] = /```json\n([^]*?)```/.exec(intro) ?? [];
  const [, group = "Not yet in a group", status = "new"] =
    /^Found under: ([^;.]+)(?:; (\w+))?\.$/m.exec(intro) ?? [];
  const [accessibility = "", limits = ""] = (sections["Accessibility"] ?? "").split(/^Known limits: /m);
  const content = sections["Content"] ?? "";
  const errors = sections["Error messages"] ?? "";
  return {
    title,
    lead,
    group,
    status,
    json: JSON.parse(json),
    when: sections["When to use it"] ?? "",
    whenNot: sections["When not to"] ?? "",
    content: withoutTable(content),
    examples: rowsOf(content).map(([kind = "", en = "", ar = ""]) => ({
      kind,
      en: plain(en),
      ar: plain(ar),
    })),
    keyboard: sections["Keyboard"] ?? "",
    errors: withoutTable(errors),
    recipes: rowsOf(errors).map(([code = "", when = "", say = ""]) => ({ code: plain(code), when, say })),
    accessibility: accessibility.trim(),
    limits: limits.trim(),
    evidence: sections["Evidence"] ?? "",
  };
}
