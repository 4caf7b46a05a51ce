import {
  createSession,
  definitionHash,
  type CompiledForm,
  type Definition,
  type FormSession,
  type SessionOptions,
} from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import {
  bestLanguage,
  createContext,
  loadValidation,
  loadRichText,
  pageTemplate,
  type FormContext,
  type NoScriptLinks,
} from "@diwan/form";
import { itemPage, type ItemPage } from "@diwan/form/served";
import { loadLocale, readMonthNames, type Group, type Locale } from "@diwan/i18n";
import { answerGroups } from "../labelled.js";
import { renderTemplate } from "./markup.js";
import type { LocationQuery } from "./page-location.js";

/** One definition made ready to be shown in any of its languages. */
export interface ReadyForm {
  readonly definition: Definition;
  readonly form: CompiledForm;
  readonly hash: string | undefined;
  /** Words for a tag, loaded once. */
  locale(tag: string): Promise<Locale>;
}

/** What is posted is read at once. */
const withMonthNames = async (loading: Promise<Locale>): Promise<Locale> => {
  const locale = await loading;
  readMonthNames(locale);
  return locale;
};

export async function readyForm(definition: Definition): Promise<ReadyForm> {
  const [form, ofAnswers, hash] = await Promise.all([
    compileForm(definition),
    answerGroups(definition),
    definitionHash(definition),
    loadRichText(definition),
  ]);
  const groups = [
    ...new Set<Group>([
      ...ofAnswers,
      "errors",
      "summary",
      "warnings",
      "after",
      ...(definition.sealed ? (["sealed"] as const) : []),
      "service",
      "save",
    ]),
  ];
  const locales = new Map<string, Promise<Locale>>();
  return {
    definition,
    form,
    hash,
    locale(tag) {
      const found = locales.get(tag) ?? withMonthNames(loadLocale(tag, groups));
      locales.set(tag, found);
      return found;
    },
  };
}

/** A session and the context it is shown in, ready to be validated. */
export async function openContext(
  ready: ReadyForm,
  tag: string,
  options: SessionOptions,
  level: number,
  served?: (session: FormSession) => NoScriptLinks,
): Promise<FormContext> {
  const session = createSession(ready.form, options);
  const locale = await ready.locale(tag);
  await loadValidation({ session, locale });
  return createContext(
    session,
    locale,
    bestLanguage(tag, ready.definition.languages),
    ready.definition.id,
    level,
    served?.(session),
  );
}

/** The list item whose own page a location names, where the current page asks about it; `undefined` leads to that page. */
export function shownItem(
  { item: name, returning, viaList }: LocationQuery,
  ctx: FormContext,
): ItemPage | undefined {
  const item = name === undefined ? undefined : ctx.session.item(`/${name.replaceAll(".", "/")}`);
  const shown = item?.path && itemPage(item, { isChange: returning === true && !viaList });
  return shown && shown.page(ctx) ? shown : undefined;
}

/** The questions of the current page as HTML, or of that of a list item. Showing a page opens it: a list gets the items it must have. */
export function openPage(ctx: FormContext, item?: ItemPage): string {
  const { session } = ctx;
  const page = item?.page(ctx) ?? session.pages.find(({ id }) => id === session.page);
  return page ? renderTemplate(pageTemplate({ page, failed: () => [], hasBack: false }, ctx)) : "";
}
