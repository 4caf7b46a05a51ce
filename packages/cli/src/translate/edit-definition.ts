import { keysOf } from "@diwan/core/parse";
import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";

/** Words to write into a form. */
export interface NewWords {
  /** Of the text, without the language. */
  readonly pointer: string;
  readonly words: string;
}

interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Writes words of one language into a definition's text, and the language into `languages`. Everything else stays as it is written, to the byte. `from` is the language of texts that are one string for all. */
export function editDefinition(
  json: string,
  from: string,
  language: string,
  all: readonly NewWords[],
): string {
  const root = parseTree(json);
  if (!root) return json;
  const edits: Edit[] = [];
  const made = new Map<Node, { key: string; text: string }[]>();
  const put = (object: Node, key: string, text: string): void => {
    const others = made.get(object);
    if (others) others.push({ key, text });
    else made.set(object, [{ key, text }]);
  };
  for (const { pointer, words } of all) {
    const node = nodeAt(root, pointer);
    if (!node) {
      // A plural form that no other language has.
      const parent = nodeAt(root, pointer.slice(0, pointer.lastIndexOf("/")));
      const key = keysOf(pointer).at(-1);
      if (parent?.type === "object" && key !== undefined)
        put(parent, key, `{ ${JSON.stringify(language)}: ${JSON.stringify(words)} }`);
    } else if (node.type === "string") {
      const raw = json.slice(node.offset, node.offset + node.length);
      const text = `{ ${JSON.stringify(from)}: ${raw}, ${JSON.stringify(language)}: ${JSON.stringify(words)} }`;
      edits.push({ offset: node.offset, length: node.length, text });
    } else {
      const old = findNodeAtLocation(node, [language]);
      if (old) edits.push({ offset: old.offset, length: old.length, text: JSON.stringify(words) });
      else put(node, language, JSON.stringify(words));
    }
  }
  for (const [object, entries] of made)
    edits.push(
      insertion(
        json,
        object,
        entries.map(({ key, text }) => `${JSON.stringify(key)}: ${text}`),
      ),
    );
  const languages = findNodeAtLocation(root, ["languages"]);
  if (languages?.type === "array" && !languages.children?.some(({ value }) => value === language))
    edits.push(insertion(json, languages, [JSON.stringify(language)]));
  return edits
    .sort((one, other) => other.offset - one.offset)
    .reduce(
      (text, { offset, length, text: by }) => text.slice(0, offset) + by + text.slice(offset + length),
      json,
    );
}

const nodeAt = (root: Node, pointer: string): Node | undefined => {
  let node: Node | undefined = root;
  for (const key of keysOf(pointer))
    node = node && findNodeAtLocation(node, [node.type === "array" ? Number(key) : key]);
  return node;
};

/** Puts entries after the last one of an object or array, on lines of their own where the last one has its own. */
function insertion(json: string, parent: Node, entries: readonly string[]): Edit {
  const last = parent.children?.at(-1);
  if (!last) return { offset: parent.offset + 1, length: 0, text: entries.join(", ") };
  const [, lineBreak = " "] = /(\r?\n[ \t]*)$/.exec(json.slice(parent.offset, last.offset)) ?? [];
  return {
    offset: last.offset + last.length,
    length: 0,
    text: entries.map((entry) => `,${lineBreak}${entry}`).join(""),
  };
}
