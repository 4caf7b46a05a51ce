/** Which files of the one-tag script a page of a form needs, so that the page can name them: a browser then fetches them all at once, and no step waits for the one before. */
import {
  compileForm,
  expressionNeeds,
  textsNeedCel,
  type AnswerTypes,
  type Definition,
  type Page,
} from "@diwan/core";
import { hasRichText } from "@diwan/form";
import { catalogueFor } from "@diwan/i18n";
import { attributes } from "./markup.js";

type Part =
  | "light"
  | "markdown"
  | "calls"
  | "members"
  | "cel"
  | "uploads"
  | "hydration"
  | "continue"
  | "errors"
  | "later";

/** `manifest.json` beside `diwan.js`; all paths are relative to it. */
export interface EmbedManifest {
  readonly script: string;
  /** Types that are loaded apart have files; `words` are groups of words. */
  readonly types: {
    readonly [type: string]: { readonly files: readonly string[]; readonly words: readonly string[] };
  };
  readonly parts: { readonly [part in Part]: readonly string[] };
  /** Folder of the words. */
  readonly words: string;
}

export interface PreloadOptions {
  readonly manifest: EmbedManifest;
  readonly types: AnswerTypes;
  /** BCP 47. */
  readonly language: string;
  /** The page to be shown: default the first; `null` for what comes after all of them. */
  readonly page?: string | null | undefined;
  /** What the page needs beside its questions. */
  readonly parts?: readonly Part[];
}

/** Groups of words that belong to a part. */
const WORDS: { readonly [part in Part]?: readonly string[] } = {
  errors: ["errors", "summary"],
  later: ["after", "errors", "summary"],
};

/** Paths of the files, the script itself first. Types of an agency's own are not among them. */
export async function preloadFiles(
  definition: Definition,
  { manifest, types, language, page, parts = [] }: PreloadOptions,
): Promise<readonly string[]> {
  const asked = await askedPages(definition, types, page);
  const isWhole = asked.length >= definition.pages.length && page === null;
  const part = { ...definition, pages: asked, ...(!isWhole && { calculations: {} }) };
  const expressions = expressionNeeds(part, types);
  const used = [...typesOf(asked)].flatMap((type) =>
    Object.hasOwn(manifest.types, type) ? (manifest.types[type] ?? []) : [],
  );
  const needed: readonly Part[] = [
    ...parts,
    ...(hasRichText(definition) ? ["markdown" as const] : []),
    ...(expressions.calls ? ["calls" as const] : []),
    ...(expressions.members ? ["members" as const] : []),
    // Those in words are waited for with the first page, wherever they stand.
    ...(expressions.cel || textsNeedCel(definition) ? ["cel" as const] : []),
    ...([...typesOf(asked)].some((type) => types.get(type)?.files) ? ["uploads" as const] : []),
  ];
  const catalogue = catalogueFor(language);
  const groups = new Set([
    // The English ones are in the script.
    ...(catalogue === "en" ? [] : ["base"]),
    ...used.flatMap(({ words }) => words),
    ...needed.flatMap((name) => WORDS[name] ?? []),
    ...(definition.sealed && needed.includes("later") ? ["sealed"] : []),
  ]);
  return [
    ...new Set([
      manifest.script,
      ...needed.flatMap((name) => manifest.parts[name]),
      ...used.flatMap(({ files }) => files),
      ...[...groups].map((group) => `${manifest.words}/${catalogue}.${group}.js`),
    ]),
  ];
}

/** The pages a browser makes ready before it shows one: asked of the engine itself, which makes all ready where one cannot be without the others. */
async function askedPages(
  definition: Definition,
  types: AnswerTypes,
  page: string | null | undefined,
): Promise<readonly Page[]> {
  const asked: Page[] = [];
  const load = (pages: readonly Page[]): Promise<void> => {
    asked.push(...pages);
    return Promise.resolve();
  };
  const form = await compileForm(definition, {
    types: { get: (type) => types.get(type), load },
    rules: "later",
    pages: "later",
  });
  if (page === null) await form.load();
  else if (page) await form.load(page);
  return asked;
}

/** Every type of field on some pages, wherever it stands: whatever holds fields holds them in its definition. */
function typesOf(pages: readonly Page[]): ReadonlySet<string> {
  const types = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && typeof value.type === "string") {
      types.add(value.type);
      // What extends a type is loaded for a member of its fields.
      for (const [member, given] of Object.entries(value)) if (given) types.add(`${value.type}.${member}`);
    }
    for (const each of Object.values(value)) walk(each);
  };
  for (const { fields } of pages) walk(fields);
  return types;
}

/** What a page names beforehand. */
export interface Preloads {
  /** Address of the sheet where it stands in the form's own tree, which a browser's preload scanner does not look into. */
  readonly styles: string | undefined;
  readonly modules: readonly string[];
  readonly definition: string;
}

/**
 * `Link` header of a page: the sheet, modules, and the definition as the script will fetch it. The page can be read and answered without the script, so on a slow line its modules
 * wait for the page and its sheet: `npm run bench` measures it.
 */
export const linkHeader = ({ styles, modules, definition }: Preloads): string =>
  [
    ...(styles === undefined ? [] : [`<${styles}>; rel=preload; as=style`]),
    ...modules.map((href) => `<${href}>; rel=modulepreload; fetchpriority=low`),
    `<${definition}>; rel=preload; as=fetch; crossorigin; fetchpriority=low`,
  ].join(", ");

/** The same as tags for the page's head. */
export const preloadTags = ({ styles, modules, definition }: Preloads): string =>
  [
    ...(styles === undefined ? [] : [{ rel: "preload", as: "style", href: styles }]),
    ...modules.map((href) => ({ rel: "modulepreload", fetchpriority: "low", href })),
    { rel: "preload", as: "fetch", crossorigin: "", fetchpriority: "low", href: definition },
  ]
    .map((link) => `<link${attributes(link)}>`)
    .join("\n");
