/**
 * Definitions that take in questions, pages, lists of options and lists of holidays from other files (`$include`). They are put in place before a definition is read any further, and
 * each part remembers the file it came from, so that what is wrong is told where it is to be mended. Where files are, and which may be read, whoever calls it knows (`Load`).
 */
import { isObject, pointerOf } from "./pointer.js";
import type { Finding } from "./problem.js";
import { didYouMean, quote, suggest } from "./suggest.js";
import { readSource, type PlacedSource, type Source, type SourcePlace } from "./source.js";

/** A file that was read. */
export interface LoadedFile {
  /** One file, one id, however it is named: its real path. */
  readonly id: string;
  /** What people are told it is called. */
  readonly name: string;
  readonly text: string;
  /** Of a file in a package, the package's version. */
  readonly version?: string | undefined;
}

/** Reads the file that another one names; a text says why not, as a sentence. */
export type Load = (reference: string, from: LoadedFile) => LoadedFile | string;

export const INCLUDE = "$include";
const VERSION = "$version";
const VALUE = "$value";

/** Files that stand in each other, files taken in at all, and characters of all of them: far more than any form needs, and soon read. */
const MOST_DEEP = 10;
const MOST_FILES = 200;
const MOST_CHARACTERS = 5_000_000;

/** Where another file may be taken in: in place of a page, a question or an option, of all options, or of a list of holidays. */
const PLACES = /\/(?:pages|fields|options)(?:\/\d+)+$|\/options$|^\/holidays\/[^/]+$/;
/** Of these, those in a list, where a file with a list stands for all it has. */
const IN_LIST = /\/(?:pages|fields|options)(?:\/\d+)+$/;

/** Whether a definition that was read takes in other files. */
export function takesIn(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, INCLUDE) || Object.values(value).some(takesIn);
}

/** What a reader that has no files says of one that does. */
export const unresolved = (value: unknown, pointer = ""): readonly Finding[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Object.hasOwn(value, INCLUDE))
    return [
      {
        pointer: `${pointer}/${INCLUDE}`,
        code: "include",
        message: `${quote((value as { readonly [INCLUDE]: unknown })[INCLUDE])} is to be taken in here, which is done before a form is published, never where it is shown: run 'npx diwan build' and use the file it writes.`, // has it
      },
    ];
  return Object.entries(value).flatMap(([key, each]) => unresolved(each, pointerOf([key], pointer)));
};

/** Where a part of the whole came from: a file, and the pointer to it there. */
interface Origin {
  readonly file: Opened;
  readonly pointer: string;
}
interface Opened extends LoadedFile {
  readonly source: Source;
}

/** Takes in all files that a definition names, those that they name as well. */
export function readIncluding(root: LoadedFile, load: Load): PlacedSource {
  const findings: Finding[] = [];
  /** Files of findings about the text of a file, whose pointers are those of that file. */
  const ownFiles = new WeakMap<Finding, Opened>();
  const origins = new Map<string, Origin>();
  /** A file that is taken in is no JSON. */
  let isBroken = false;
  let files = 0;
  let characters = root.text.length;

  const open = (file: LoadedFile): Opened => {
    const opened = { ...file, source: readSource(file.text) };
    for (const finding of opened.source.findings) {
      ownFiles.set(finding, opened);
      findings.push(finding);
    }
    return opened;
  };
  const refuse = (file: Opened, pointer: string, message: string, suggestion?: string): void => {
    const finding: Finding = { pointer, code: "include", message, suggestion };
    ownFiles.set(finding, file);
    findings.push(finding);
  };

  /** The file that a part names, and what stands beside the name; nothing when it cannot be taken in, which was told. */
  const taken = (
    value: { readonly [key: string]: unknown },
    file: Opened,
    at: string,
    within: readonly Opened[],
  ): Opened | undefined => {
    const reference = value[INCLUDE];
    const place = `${at}/${INCLUDE}`;
    if (typeof reference !== "string" || reference.trim() === "")
      return void refuse(file, place, `'${INCLUDE}' names a file, such as "./address.question.json".`);
    if (within.length > MOST_DEEP)
      return void refuse(
        file,
        place,
        `Files take in each other more than ${MOST_DEEP} deep: no form needs that.`,
      );
    if (++files > MOST_FILES)
      return void refuse(file, place, `More than ${MOST_FILES} files are taken in: no form needs that.`);
    const loaded = load(reference, file);
    if (typeof loaded === "string") return void refuse(file, place, loaded);
    const circle = within.findIndex(({ id }) => id === loaded.id);
    if (circle >= 0)
      return void refuse(
        file,
        place,
        `Files take in each other in a circle: ${[...within.slice(circle), loaded].map(({ name }) => name).join(" → ")}.`,
      );
    characters += loaded.text.length;
    if (characters > MOST_CHARACTERS)
      return void refuse(
        file,
        place,
        "The files that are taken in are larger together than any form needs (5 MB).",
      );
    return open(loaded);
  };

  /** What a file holds, without its version, which must be the one that was asked for. */
  const contents = (
    asked: unknown,
    file: Opened,
    from: Opened,
    at: string,
  ): { readonly value: unknown; readonly pointer: string } | undefined => {
    const { value } = file.source;
    const isVersioned = isObject(value) && Object.hasOwn(value, VERSION);
    const has = isVersioned ? value[VERSION] : undefined;
    if (isVersioned && typeof has !== "string")
      refuse(file, `/${VERSION}`, `'${VERSION}' is the version of this file, in quotes, such as "2".`);
    const known = typeof has === "string" ? has : file.version;
    if (asked === undefined) {
      if (file.version !== undefined)
        refuse(
          from,
          at,
          `${quote(file.name)} is of a package, which changes: say its version, "${VERSION}": "${file.version}".`,
          file.version,
        );
    } else if (typeof asked !== "string" || !isVersion(asked, known))
      refuse(
        from,
        `${at}/${VERSION}`,
        known === undefined
          ? `${quote(file.name)} has no version: give it one, "${VERSION}": ${JSON.stringify(asked)}, or take this out.`
          : `${quote(file.name)} is version ${known}, not ${String(asked)}.`,
        known,
      );
    if (isObject(value) && Object.hasOwn(value, VALUE)) return { value: value[VALUE], pointer: `/${VALUE}` };
    if (!isVersioned) return value === undefined ? undefined : { value, pointer: "" };
    const { [VERSION]: _, ...rest } = value;
    return { value: rest, pointer: "" };
  };

  const include = (
    value: { readonly [key: string]: unknown },
    { file, pointer }: Origin,
    at: string,
    within: readonly Opened[],
  ): unknown => {
    const { [INCLUDE]: _, [VERSION]: asked, ...over } = value;
    const inner = taken(value, file, pointer, within);
    const found = inner && contents(asked, inner, file, pointer);
    if (inner && !found) isBroken = true;
    if (!inner || !found) return undefined;
    const origin = { file: inner, pointer: found.pointer };
    origins.set(at, origin);
    const made = resolve(found.value, origin, at, [...within, inner]);
    if (Object.keys(over).length === 0) return made;
    if (!isObject(made)) {
      refuse(
        file,
        `${pointer}/${Object.keys(over)[0]}`,
        `${quote(inner.name)} is a list, and nothing can be put into it from here: leave only '${INCLUDE}' and '${VERSION}'.`,
      );
      return made;
    }
    const all: { [key: string]: unknown } = { ...made };
    for (const [key, each] of Object.entries(over)) {
      const place = pointerOf([key], at);
      for (const known of [...origins.keys()]) if (known.startsWith(`${place}/`)) origins.delete(known);
      const from = { file, pointer: pointerOf([key], pointer) };
      origins.set(place, from);
      all[key] = resolve(each, from, place, within);
    }
    return all;
  };

  /** @param at pointer to it in the whole */
  const resolve = (value: unknown, from: Origin, at: string, within: readonly Opened[]): unknown => {
    if (Array.isArray(value)) {
      const made: unknown[] = [];
      value.forEach((each: unknown, index) => {
        const place = `${at}/${made.length}`;
        const origin = { file: from.file, pointer: `${from.pointer}/${index}` };
        // After a list was taken in, those behind it stand elsewhere than in their file.
        if (made.length !== index) origins.set(place, origin);
        const one = resolve(each, origin, place, within);
        const isList =
          Array.isArray(one) && isObject(each) && Object.hasOwn(each, INCLUDE) && IN_LIST.test(place);
        if (!isList) return void made.push(one);
        const inner = origins.get(place);
        const moved = [...origins].filter(([known]) => known.startsWith(`${place}/`));
        origins.delete(place);
        for (const [known] of moved) origins.delete(known);
        (one as unknown[]).forEach((item, offset) => {
          const own = `${at}/${made.length}`;
          if (inner) origins.set(own, { file: inner.file, pointer: `${inner.pointer}/${offset}` });
          for (const [known, origin] of moved)
            if (known === `${place}/${offset}` || known.startsWith(`${place}/${offset}/`))
              origins.set(own + known.slice(`${place}/${offset}`.length), origin);
          made.push(item);
        });
      });
      return made;
    }
    if (!isObject(value)) return value;
    if (Object.hasOwn(value, INCLUDE)) {
      if (PLACES.test(at)) return include(value, from, at, within);
      refuse(
        from.file,
        `${from.pointer}/${INCLUDE}`,
        `'${INCLUDE}' stands in place of a page, a question, options or a list of holidays, and of nothing else.`,
      );
      return undefined;
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        resolve(
          each,
          { file: from.file, pointer: pointerOf([key], from.pointer) },
          pointerOf([key], at),
          within,
        ),
      ]),
    );
  };

  const first = open(root);
  const start = { file: first, pointer: "" };
  const value =
    first.source.value === undefined ? undefined : resolve(first.source.value, start, "", [first]);

  /** Where a pointer of the whole leads: by the nearest part around it that came from somewhere. */
  const originOf = (pointer: string): Origin => {
    for (let around = pointer; around !== ""; around = around.slice(0, around.lastIndexOf("/"))) {
      const origin = origins.get(around);
      if (origin) return { file: origin.file, pointer: origin.pointer + pointer.slice(around.length) };
    }
    return { file: first, pointer };
  };
  return {
    value: isBroken || findings.some(({ code }) => code === "include") ? undefined : value,
    findings,
    position(place: SourcePlace) {
      const own = ownFiles.get(place as Finding); // only findings are among the keys
      const { file, pointer } = own ? { file: own, pointer: place.pointer } : originOf(place.pointer);
      return {
        ...file.source.position(own ? place : { ...place, pointer }),
        ...(file !== first && { file: file.name }),
      };
    },
  };
}

/** Whether a version is the one that is asked for: the same, or one of those that begin so ("2" is "2.1.0", too). */
const isVersion = (asked: string, has: string | undefined): boolean =>
  has !== undefined && (has === asked || has.startsWith(`${asked}.`));

/** A reference that names no file, with one that is near. */
export const noSuchFile = (reference: string, near: readonly string[]): string =>
  `There is no file ${quote(reference)}${didYouMean(suggest(reference, near))}`;
