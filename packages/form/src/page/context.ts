import { inLanguage, type FormSession, type Page, type Text } from "@diwan/core";
import type { Content, Uploads } from "@diwan/fields";
import { directionOf, type Locale } from "@diwan/i18n";
import { nothing } from "lit";
import { renderers } from "./renderers.js";

/** A page as it is drawn: one of the form's, or what it asks about one list item, whose path `item` is. */
export interface ShownPage extends Page {
  readonly item?: string;
}

/** How a page that came as HTML leads on without a script. */
export interface NoScriptLinks {
  /** Where a copy of the answers is. */
  readonly copy?: string | undefined;
  /** The server keeps unfinished forms. */
  readonly saves?: boolean | undefined;
  /** Where the answer at a path is changed. */
  change(path: string): string;
  /** Where what is wrong with a list item that has a page of its own is mended. */
  item(path: string): string;
}

/** One form shown in one language: what everything that renders is given. A new language is a new context. */
export interface FormContext {
  readonly session: FormSession;
  readonly locale: Locale;
  /** Language and direction of the definition's words. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** `lang` of our own words, where nobody has translated them into that language yet. */
  readonly ours: string | typeof nothing;
  /** Starts every id, so that two forms can stand in one tree. */
  readonly prefix: string;
  /** Titles of the list items around: "Vehicle 2". */
  readonly within?: string | undefined;
  /** Level of the heading that the question itself is. */
  readonly heading?: number | undefined;
  /** The form can be saved at the agency's. */
  readonly saves?: boolean;
  /** Level of a page's heading, 1 to 4. */
  readonly level: number;
  /** Only for a page made by a server, there and where it is taken over. */
  readonly served?: NoScriptLinks | undefined;
  /** Files being sent, once a page that takes some is ready. */
  readonly uploads?: () => Uploads | undefined;
  /** The definition's words in this language. */
  words(text: Text | undefined): string;
  /** The same for words that may use the Markdown subset. */
  rich(text: Text | undefined): Content | undefined;
  /** The same as `words`, to be rendered: they follow the answers in them. */
  live(text: Text): unknown;
  /** Words and marked up words for the field at a path, where words hold answers; see `contextAt`. */
  wordsAt?(path: string): Pick<FormContext, "words" | "rich">;
  /** Words without the answers in them, for the document's title and for attributes. */
  bare(words: string): string;
  /** All of these with the answers of another session. */
  wordsOf?(session: FormSession): Pick<FormContext, "words" | "rich" | "wordsAt">;
}

/** A context for rendering; `language` is one of the definition's. Used by the element and by the server. */
export function createContext(
  session: FormSession,
  locale: Locale,
  language: string,
  prefix = session.form.definition.id,
  level = 1,
  served?: NoScriptLinks,
): FormContext {
  const { definition } = session.form;
  const words = (text: Text | undefined): string =>
    text === undefined ? "" : inLanguage(text, language, definition.languages);
  // The region is the one asked for.
  const isSame = language.split("-")[0] === locale.tag.split("-")[0];
  const [lang, dir] = isSame ? [locale.tag, locale.dir] : [language, directionOf(language)];
  const ctx: FormContext = {
    session,
    locale,
    lang,
    dir,
    ours: isSame ? nothing : locale.tag,
    prefix,
    level,
    served,
    words,
    live: words,
    bare: String,
    // Plain words, unless something better was loaded.
    rich: (text) => text && words(text),
  };
  return Object.assign(ctx, renderers.get(definition)?.(ctx));
}

/** The context of words that belong to the field at a path: answers in them may be those of its list item. */
export const contextAt = (path: string, ctx: FormContext): FormContext =>
  ctx.wordsAt ? { ...ctx, ...ctx.wordsAt(path) } : ctx;

/** `/vehicles/0/plate` → `vehicles.0.plate`, the name of its control. */
export const nameOf = (path: string): string => path.slice(1).replaceAll("/", ".");
/** `/vehicles/0/plate` → `permit-vehicles-0-plate`, the id of its control. */
export const idOf = (path: string, ctx: FormContext): string => ctx.prefix + path.replaceAll("/", "-");
