import { DOMParser, ParseError, type Element, type Node } from "@xmldom/xmldom";
import { FileError } from "../command.js";
import {
  CONTEXT,
  isState,
  STATES,
  type Context,
  type State,
  type Translated,
  type TranslationFile,
  type Unit,
} from "./translation-file.js";

/** Reads XLIFF 1.2 and 2.x, from our own files and from translation tools. Throws a `FileError` that says where the file is broken. */
export function readXliff(xml: string, file: string): TranslationFile {
  const root = parseXml(xml, file);
  const version = root.getAttribute("version") ?? "";
  if (root.localName !== "xliff" || !/^(1\.2|2\.\d)$/.test(version))
    throw new FileError(`${file}: this is XML, but not XLIFF 1.2 or 2. Nothing was changed.`);
  const files = elements(root, "file");
  const isOld = version === "1.2";
  const languages = isOld ? (files[0] ?? root) : root;
  const names = isOld ? ["source-language", "target-language"] : ["srcLang", "trgLang"];
  const units = files.flatMap((each) => {
    const inFile = isOld ? elements(each, "trans-unit").map(oldUnit) : elements(each, "unit").map(newUnit);
    const seen = new Set<string>();
    for (const { id } of inFile) {
      if (seen.has(id))
        throw new FileError(`${file}: the unit '${id}' stands there twice: keep one. Nothing was changed.`);
      seen.add(id);
    }
    return inFile;
  });
  return {
    form: files[0]?.getAttribute("original") ?? "",
    sourceLanguage: languages.getAttribute(names[0] ?? "") ?? "",
    targetLanguage: languages.getAttribute(names[1] ?? "") ?? "",
    units,
  };
}

function parseXml(xml: string, file: string): Element {
  const broken = (message: string, place = ""): FileError =>
    new FileError(`${file}${place}: the XML is broken (${message}). Nothing was changed.`);
  // Entities of a file's own could be made to grow without end, and no translation needs them.
  if (/<!DOCTYPE/i.test(xml)) throw broken("a DOCTYPE has no place in XLIFF");
  const complaints: string[] = [];
  try {
    const { documentElement } = new DOMParser({
      onError: (_, message: string) => {
        // Letters that were lost spoil the texts that they were in, not the whole file.
        if (!message.startsWith("Unicode replacement character")) complaints.push(message);
      },
    }).parseFromString(xml.trimStart(), "text/xml");
    // What the parser mends by guessing would be words that nobody wrote.
    if (complaints[0] !== undefined) throw broken(complaints[0]);
    if (!documentElement) throw broken("there is no element");
    for (const cp of elements(documentElement, "cp")) {
      const hex = cp.getAttribute("hex") ?? "";
      if (!/^[\da-f]{1,6}$/i.test(hex) || Number.parseInt(hex, 16) > 0x10ffff)
        throw broken(`'${hex}' is the number of no character`, `:${cp.lineNumber}:${cp.columnNumber}`);
    }
    return documentElement;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber = 0, columnNumber = 0 } = (error.locator ?? {}) as {
      readonly lineNumber?: number;
      readonly columnNumber?: number;
    }; // what the parser documents of its locator
    throw broken(error.message, lineNumber ? `:${lineNumber}:${columnNumber}` : "");
  }
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
const children = (parent: Node, ...names: string[]): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => isElement(node) && names.includes(node.localName ?? ""),
  );
const elements = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

/** Words of a source or target, with what stands for elements of tools written out. */
function wordsIn(node: Node, data: ReadonlyMap<string, string>): string {
  const dataOf = (element: Element, ...names: string[]): string => {
    for (const name of names) {
      const known = data.get(element.getAttribute(name) ?? "");
      if (known !== undefined) return known;
    }
    return element.getAttribute("disp") ?? element.getAttribute("equiv-text") ?? "";
  };
  return [...node.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === child.COMMENT_NODE ? "" : (child.nodeValue ?? "");
      if (child.localName === "cp")
        return String.fromCodePoint(Number.parseInt(child.getAttribute("hex") ?? "", 16));
      const inside = wordsIn(child, data);
      switch (child.localName) {
        case "pc":
          return (
            dataOf(child, "dataRefStart") + inside + (data.get(child.getAttribute("dataRefEnd") ?? "") ?? "")
          );
        case "ph":
        case "sc":
        case "ec":
        case "x":
        case "bx":
        case "ex":
          // XLIFF 1.2 has the placeholder inside the element.
          return inside || dataOf(child, "dataRef");
        default:
          return inside;
      }
    })
    .join("");
}

function newUnit(unit: Element): Unit {
  const data = new Map(
    children(unit, "originalData")
      .flatMap((each) => children(each, "data"))
      .map((each) => [each.getAttribute("id") ?? "", wordsIn(each, new Map())]),
  );
  const parts = children(unit, "segment", "ignorable");
  const sources = parts.map((part) => wordOf(part, "source", data) ?? "");
  const targets = inOrder(parts).map((part) => {
    const target = wordOf(part, "target", data);
    // What stands between two sentences needs no translation.
    return target ?? (part.localName === "ignorable" ? (wordOf(part, "source", data) ?? "") : undefined);
  });
  // Half a text is no translation.
  const target = targets.includes(undefined) ? "" : targets.join("");
  const states = parts.filter(({ localName }) => localName === "segment").map(stateOf);
  const [match] = children(unit, "matches").flatMap((each) => children(each, "match"));
  const notes = children(unit, "notes").flatMap((each) => children(each, "note"));
  const limit = unit.getAttributeNS("urn:oasis:names:tc:xliff:sizerestriction:2.0", "sizeRestriction");
  const previous = match && previousOf(match);
  return {
    id: unit.getAttribute("id") ?? "",
    source: sources.join(""),
    target,
    // A text is as far as the part of it that is least.
    state: STATES.find((state) => states.includes(state)) ?? "initial",
    ...(previous && { previous }),
    context: contextOf(notes),
    ...(limit && { limit: Number(limit.split(",").at(-1)) }),
    ...commentOf(notes),
    ...(unit.getAttribute("translate") === "no" && { gone: true }),
  };
}

/** Segments in the order of the translation, which may be another than that of the source. */
const inOrder = (parts: readonly Element[]): readonly Element[] => {
  const orderOf = (part: Element, at: number): number =>
    Number(children(part, "target")[0]?.getAttribute("order") ?? at + 1);
  return parts
    .map((part, at) => ({ part, order: orderOf(part, at) }))
    .sort((one, other) => one.order - other.order)
    .map(({ part }) => part);
};

const wordOf = (
  part: Element,
  name: "source" | "target",
  data: ReadonlyMap<string, string>,
): string | undefined => {
  const [found] = children(part, name);
  return found && wordsIn(found, data);
};

const stateOf = (segment: Element): State => {
  const state = segment.getAttribute("state");
  return isState(state) ? state : "initial";
};

const previousOf = (match: Element): Translated => ({
  source: wordOf(match, "source", new Map()) ?? "",
  target: wordOf(match, "target", new Map()) ?? "",
});

const contextOf = (notes: readonly Element[]): Context =>
  Object.fromEntries(
    CONTEXT.flatMap((category) => {
      const note = notes.find((each) => each.getAttribute("category") === category);
      return note ? [[category, note.textContent ?? ""]] : [];
    }),
  );

/** Notes that are not our own were written by translators. */
function commentOf(notes: readonly Element[]): { readonly comment?: string } {
  const written = notes.filter(
    (each) => !CONTEXT.some((category) => each.getAttribute("category") === category),
  );
  return written.length ? { comment: written.map(({ textContent }) => textContent ?? "").join("\n") } : {};
}

/** States of XLIFF 1.2 (section 2.3.2) that say more than that there is a translation. */
const OLD_STATES: { readonly [state: string]: State } = {
  new: "initial",
  "needs-translation": "initial",
  "signed-off": "reviewed",
  final: "final",
};

function oldUnit(unit: Element): Unit {
  const none = new Map<string, string>();
  const [target] = children(unit, "target");
  const state = target?.getAttribute("state") ?? "translated";
  const words = wordOf(unit, "target", none) ?? "";
  // Our own files say so of the translation of an older text.
  const isStale = unit.getAttribute("approved") === "no" && state === "needs-review-translation";
  const [other] = children(unit, "alt-trans");
  const previous = isStale ? { source: "", target: words } : other && previousOf(other);
  return {
    id: unit.getAttribute("id") ?? "",
    source: wordOf(unit, "source", none) ?? "",
    target: isStale ? "" : words,
    state: words && !isStale ? (OLD_STATES[state] ?? "translated") : "initial",
    ...(previous && { previous }),
    context: {},
    ...commentOf(children(unit, "note")),
  };
}
