import { lookUpLanguage } from "@diwan/core";
import { nearestTag } from "@diwan/i18n";

/** What a page says about the attempt before it. */
export const PAGE_NOTICES = [
  "failed",
  "lost",
  "refused",
  "expired",
  "already",
  "large",
  "later",
  "signin",
  "unconfirmed",
] as const;
export type PageNotice = (typeof PAGE_NOTICES)[number];

/** Where in which form somebody is. It is all an address says: never an answer. */
export interface PageLocation {
  /** Id of the form. */
  readonly form: string;
  /** Id of a page, one of `STAGES`, or `""` for the first page. */
  readonly place: string;
  /** One of the form's languages, or a tag of one with a region. */
  readonly language: string;
  /** Continue leads back to the answers. */
  readonly returning?: boolean;
  /** The list item whose own page it is, as the name of a control says it (`vehicles.1`). */
  readonly item?: string;
  /** That page was opened from its list, and leads back there even where Continue on the list leads back to the answers. */
  readonly viaList?: boolean;
  readonly notice?: PageNotice;
  /** The state of an application is asked for anew, not told of the one that was just sent. */
  readonly another?: boolean;
}

/** Places that are no pages of questions. An id of a page cannot begin like this. */
export const STAGES = {
  check: "_check",
  done: "_done",
  answers: "_answers",
  copy: "_copy",
  save: "_save",
  saved: "_saved",
  return: "_return",
  status: "_status",
} as const;

/** Places beside the way through a form: saving it, being told that it is, and opening one saved before. */
export const isSideFlow = (place: string): boolean =>
  place === STAGES.save || place === STAGES.saved || place === STAGES.return;

/** How spots are written as addresses, and read. */
export interface Addresses {
  write(location: PageLocation): string;
  /** `undefined` for an address that is none of ours. `asked` is what the visitor's browser prefers. */
  read(url: URL, asked: string | undefined): PageLocation | undefined;
}

const isNotice = (word: string | null): word is PageNotice => PAGE_NOTICES.some((notice) => notice === word);

/** What of a location stands in the query whatever the path. */
export type LocationQuery = Pick<PageLocation, "returning" | "item" | "viaList" | "notice" | "another">;

/** The part of a location that stands in the query whatever the path. */
export const readQuery = ({ searchParams }: URL): LocationQuery => {
  const notice = searchParams.get("told");
  const item = searchParams.get("item");
  const from = searchParams.get("from");
  return {
    ...((from === "check" || from === "list") && { returning: true }),
    ...(item !== null && { item, ...(from === "list" && { viaList: true }) }),
    ...(isNotice(notice) && { notice }),
    ...(searchParams.has("another") && { another: true }),
  };
};
export function writeQuery(
  { returning, item, viaList, notice, another }: LocationQuery,
  more: { readonly [name: string]: string } = {},
): string {
  const query = new URLSearchParams({
    ...more,
    ...(returning && { from: viaList ? "list" : "check" }),
    ...(item !== undefined && { item }),
    // Addresses that were written before stay readable: the query keeps its name.
    ...(notice && { told: notice }),
    ...(another && { another: "" }),
  }).toString();
  return query && `?${query}`;
}

/** The best of `offered` for an `Accept-Language` header (RFC 9110), by the order in which they are preferred. */
export function preferredLanguage(header: string | undefined, offered: readonly string[]): string {
  const asked = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", weight] = part.trim().split(/\s*;\s*q=/);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of asked) {
    const found = lookUpLanguage(nearestTag(tag, offered), offered);
    if (found) return found;
  }
  return offered[0] ?? "en";
}

/** `/forms/{form}`, `/forms/{form}/{page}`, with `?lang=` and what else there is to say. */
export const defaultAddresses = (
  base: string,
  languagesOf: (form: string) => readonly string[] | undefined,
): Addresses => ({
  write: ({ form, place, language, ...rest }) =>
    `${base}/${form}${place && `/${place}`}${writeQuery(rest, { lang: language })}`,
  read(url, asked) {
    const [form = "", place = "", more] = url.pathname.startsWith(`${base}/`)
      ? url.pathname.slice(base.length + 1).split("/")
      : [];
    const languages = languagesOf(form);
    if (!languages || more !== undefined) return undefined;
    const tag = url.searchParams.get("lang");
    return {
      form,
      place,
      language: tag !== null && languages.includes(tag) ? tag : preferredLanguage(asked, languages),
      ...readQuery(url),
    };
  },
});
