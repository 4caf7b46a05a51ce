/// <reference types="node" />
/** Reading definitions from files in Node, with the files that they take in (`$include`). Not for browsers. */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import * as core from "@diwan/core/parse";
import { fieldDefinitions } from "./generated/definitions.js";
import { ownAnswer } from "./own-types.js";
import { checkPattern } from "./text/pattern.js";

/** Larger than any file of a form. */
const MOST_BYTES = 2_000_000;

/** A file with the folder that nothing it names may lie outside of. */
interface FileWithin extends core.LoadedFile {
  readonly folder: string;
}

export interface FileOptions {
  /** Folder that files which are taken in lie in; that of the definition when left out. */
  readonly within?: string | undefined;
  /** Reads a file's bytes as text; by default as UTF-8. */
  readonly read?: (file: string) => string;
}

const readText = (file: string): string =>
  new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).replace(/^\uFEFF/, "");

const isInside = (file: string, folder: string): boolean => {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Whether a file lies in a folder of installed packages within a folder. */
const isInPackages = (file: string, folder: string): boolean =>
  relative(folder, file)
    .split(sep)
    .some((name) => name.toLowerCase() === "node_modules");

/** `@agency/questions/name.json` → the package and the file in it; nothing for a path. */
function packageOf(reference: string): readonly [name: string, file: string] | undefined {
  const [, name, file] = /^((?:@[a-z0-9._-]+\/)?[a-z0-9][a-z0-9._-]*)\/(.+)$/.exec(reference) ?? [];
  return name !== undefined && file !== undefined ? [name, file] : undefined;
}

/** Where a package is installed for whoever names it, and which version it is; a text says why it is not known. */
function installed(
  name: string,
  from: string,
): { readonly folder: string; readonly version: string } | string {
  const places = createRequire(from).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      const folder = realpathSync(join(place, name));
      const { version } = JSON.parse(readText(join(folder, "package.json"))) as {
        readonly version?: unknown;
      };
      return typeof version === "string"
        ? { folder, version }
        : `The package '${name}' says no version in its package.json.`;
    } catch {
      // not there: the next place
    }
  }
  return `The package '${name}' is not installed here. A file beside this one is named with './'.`;
}

/** Loads what a file names: by a path within its folder, or of a package. Links are followed before it is looked where a file lies. */
function load(reference: string, from: core.LoadedFile): FileWithin | string {
  const { folder: own, id } = from as FileWithin; // only what this or `readDefinitionFile` made
  const refused = `'${reference}' is no file that can be taken in: name one beside this file, such as './address.json', or one of a package.`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || isAbsolute(reference) || /^\/|\\/.test(reference))
    return refused;
  const named = /^\.{1,2}\//.test(reference) ? undefined : packageOf(reference);
  let [folder, path] = [own, resolve(dirname(id), reference)];
  // What is of the same package is of the same version.
  let version: string | undefined;
  if (named) {
    const found = installed(named[0], id);
    if (typeof found === "string") return found;
    ({ folder, version } = found);
    path = resolve(folder, named[1]);
  }
  const outside = named
    ? `'${reference}' lies outside of the package '${named[0]}'.`
    : `'${reference}' lies outside of the folder that this form may be taken from: files that are taken in stand in it or below.`;
  if (!isInside(path, folder)) return outside;
  try {
    const real = realpathSync(path);
    if (!isInside(real, folder)) return outside;
    // It is a package's, which is named with its version.
    if (isInPackages(path, folder) || isInPackages(real, folder)) return refused;
    const file = statSync(real);
    if (file.isDirectory()) return `'${reference}' is a folder, not a file.`;
    if (!real.endsWith(".json")) return `'${reference}' is no JSON file: its name must end with .json.`;
    if (!file.isFile()) return `'${reference}' is no file.`;
    if (file.size > MOST_BYTES) return `'${reference}' is larger than any form needs (2 MB).`;
    const text = readText(real);
    return { id: real, name: named ? reference : join(dirname(from.name), reference), text, version, folder };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return core.noSuchFile(reference, near(path, reference));
    return `'${reference}' cannot be read: save it as JSON in UTF-8, where it may be read.`;
  }
}

/** Files beside the one that is not there, as they would be named. */
function near(path: string, reference: string): readonly string[] {
  try {
    const before = reference.slice(0, reference.lastIndexOf("/") + 1);
    return readdirSync(dirname(path))
      .filter((name) => name.endsWith(".json"))
      .map((name) => before + name);
  } catch {
    return [];
  }
}

/** What a definition's file and all that it takes in come to. */
export interface DefinitionFile {
  readonly result: core.ParseResult;
  /** Whether it takes in other files. */
  readonly takesIn: boolean;
  /** The whole as it was taken together; `undefined` where it could not be. */
  readonly value: unknown;
}

/** Reads a definition from its file. Throws as `readFileSync` does where that cannot be read; whatever is wrong with the files it takes in is among the problems. */
export function readDefinitionFile(
  file: string,
  { within, read = readText }: FileOptions = {},
): DefinitionFile {
  const text = read(file).replace(/^\uFEFF/, "");
  const own = { get: ownAnswer };
  const plain = core.readSource(text);
  if (!core.takesIn(plain.value))
    return {
      result: core.parseDefinition(text, fieldDefinitions, own, checkPattern),
      takesIn: false,
      value: plain.value,
    };
  const id = realpathSync(file);
  const folder = realpathSync(within ?? dirname(id));
  const start: FileWithin = { id, name: file, text, folder };
  const source = core.readIncluding(start, load);
  return {
    result: core.parseIncluding(source, fieldDefinitions, own, checkPattern),
    takesIn: true,
    value: source.value,
  };
}
