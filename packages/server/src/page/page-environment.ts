import type { Definition } from "@diwan/core";
import { bestLanguage } from "@diwan/form";
import { languageName } from "@diwan/i18n";
import { lazyForms, type LazyForms } from "../api/lazy-forms.js";
import { rateLimiter, type RateLimiter, type RateLimits } from "../api/rate-limit.js";
import type { SharedCounts } from "../api/shared-counts.js";
import type { Sender } from "../api/route.js";
import { checkStart } from "../definition-checks.js";
import type { FormHandler } from "../handler.js";
import type { LogEntry } from "../log-entry.js";
import type { VisitStore } from "../session/visit-store.js";
import { createVisitors, type Visitors } from "../session/visitors.js";
import { createVisits, type Visits } from "../session/visits.js";
import type { UploadStore } from "../uploads/uploads.js";
import { draftsClient, type DraftsClient } from "./drafts-client.js";
import { pageCache, type PageCache } from "./page-cache.js";
import { plainFrame, type Frame, type LanguageLink } from "./frame.js";
import { defaultAddresses, type Addresses, type PageLocation } from "./page-location.js";
import type { EmbedManifest } from "./preload.js";
import { readyForm, type ReadyForm } from "./ready-form.js";
import type { ElementOptions } from "./wrap-in-element.js";

export interface PageHandlerOptions {
  readonly definitions: readonly Definition[];
  /** The endpoint submissions are sent to: what `createFormHandler` makes, with the same definitions. */
  readonly receive: FormHandler;
  /** Where the visits of people without JavaScript are kept between two pages. */
  readonly visits: VisitStore;
  /** At least 32 characters, shared by all processes; the first is in use, older ones are still accepted. */
  readonly secrets: readonly [string, ...string[]];
  /** Path before every address; default `/forms`. Of no account with `addresses`. */
  readonly base?: string;
  readonly addresses?: Addresses;
  /** Where `receive` is mounted; default `/api`. */
  readonly api?: string;
  /** Address of the folder with `diwan.css` and `diwan.js`; default `/embed`. */
  readonly embed?: string;
  /** `manifest.json` of that folder, read: then pages name the files the script needs on them, in a `Link` header and to the frame. */
  readonly manifest?: EmbedManifest;
  /** How the element stands in the page. */
  readonly element?: Partial<Pick<ElementOptions, "isolation" | "attributes">>;
  /** The host's page around a form. */
  readonly frame?: Frame;
  /** The policy of each page, such as `strictPolicy`; default none: what scripts and styles a page may have is its host's to say. */
  readonly contentSecurityPolicy?: (nonce: string) => string;
  /** The clock; default the machine's. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is worked out. Default the platform's. */
  readonly timeZone?: string;
  /** Most bytes of a posted page; default 256 KiB. */
  readonly maxBytes?: number;
  /** Whether pages that may be compressed are (gzip); default true. See the same option of `createFormHandler`. */
  readonly compress?: boolean;
  /** Takes the files of forms that ask for some; the same as the endpoint's. */
  readonly uploads?: Pick<UploadStore, "readForm" | "renew">;
  /** `receive` keeps drafts: offers to save a form there, and to go on with one saved before. */
  readonly drafts?: boolean;
  /** `receive` tells the state of an application: there is a page for it (`/_status`), and the confirmation leads there. */
  readonly status?: boolean;
  /** Hours a visit is kept after its last change; default 24. */
  readonly hours?: number;
  /** Minutes what was sent can still be seen on the confirmation and fetched as a copy, by whoever has this browser; default 30. It ends when the form is opened anew. */
  readonly sentMinutes?: number;
  /** How browsers reach these pages: default `https`. `http` only where no citizen comes, as on a developer's own machine: cookies are not `Secure` then. */
  readonly scheme?: "https" | "http";
  /** Most pages asked for by one client (default 300) and most pages of one form handed in (default 6,000) in a window. */
  readonly limits?: RateLimits;
  /** Where several processes count together; otherwise each counts for itself. */
  readonly sharedCounts?: SharedCounts;
  /** Hosts these pages are reached under; others are refused. Default: any. */
  readonly hosts?: readonly string[];
  /** One line for a log; never an answer. */
  readonly log?: (entry: PageLogEntry) => void;
  /** How the log names who asked, without saying who it is. */
  readonly clientDigest?: (client: string) => string;
}
export type PageLogEntry = LogEntry & { readonly event: "page" };

const DAY_IN_HOURS = 24;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What a page handler was given, with every default filled in, and what it is made of. The same for all its requests. */
export interface PageEnvironment {
  readonly options: PageHandlerOptions;
  readonly forms: LazyForms<ReadyForm>;
  readonly pages: PageCache;
  readonly addresses: Addresses;
  readonly frame: Frame;
  readonly limiter: RateLimiter;
  readonly visitors: Visitors;
  readonly visits: Visits;
  readonly now: () => Date;
  /** The time zone as options that may lack one take it. */
  readonly zone: { readonly timeZone?: string };
  readonly api: string;
  readonly embed: string;
  readonly maxBytes: number;
  readonly offersSaving: boolean;
  readonly offersStatus: boolean;
}

/** One request, with the page it asks for. */
export interface PageRequest {
  readonly request: Request;
  readonly location: PageLocation;
  readonly ready: ReadyForm;
  readonly sender: Sender;
}

export function createEnvironment(options: PageHandlerOptions): PageEnvironment {
  const {
    definitions,
    visits: store,
    secrets,
    base = "/forms",
    api = "/api",
    embed = "/embed",
    now = () => new Date(),
    timeZone,
    maxBytes = 256 * 1024,
    hours = DAY_IN_HOURS,
    drafts = false,
    status = false,
    scheme,
    sentMinutes = 30,
  } = options;
  checkStart(definitions, timeZone);
  const forms = lazyForms(definitions, readyForm);
  const languageLabel = async (lang: string): Promise<string> => {
    const ready = await forms.get(definitions[0]?.id ?? "");
    return ready ? (await ready.locale(lang)).t("language") : "";
  };
  return {
    options,
    forms,
    pages: pageCache(),
    addresses: options.addresses ?? defaultAddresses(base, languagesByForm(definitions)),
    frame:
      options.frame ??
      plainFrame({ styles: `${embed}/diwan.css`, script: `${embed}/diwan.js`, label: languageLabel }),
    limiter: rateLimiter({ perClient: 300, ...options.limits }, now, options.sharedCounts),
    visitors: createVisitors({ secrets, scheme }),
    visits: createVisits({
      store,
      secrets,
      now,
      milliseconds: hours * HOUR,
      sentMilliseconds: sentMinutes * MINUTE,
    }),
    now,
    zone: timeZone === undefined ? {} : { timeZone },
    api,
    embed,
    maxBytes,
    offersSaving: drafts,
    offersStatus: status,
  };
}

const languagesByForm =
  (definitions: readonly Definition[]) =>
  (id: string): readonly string[] | undefined =>
    definitions.find((definition) => definition.id === id)?.languages;

/** The clock by which a form says what day it is: in its own time zone, or else in the agency's. */
export const clockOf = (
  { now, options }: PageEnvironment,
  { definition }: ReadyForm,
): { readonly now: () => Date; readonly timeZone: string | undefined } => ({
  now,
  timeZone: definition.timeZone ?? options.timeZone,
});

/** The first page of the same form in the same language. */
export const firstPage = ({ form, language }: PageLocation): PageLocation => ({ form, language, place: "" });

const names = new Map<string, string>();
/** Asking the engine takes longer than all else of a page that is kept drawn. Tags are those of definitions. */
function nameOfLanguage(tag: string): string {
  const name = names.get(tag) ?? languageName(tag);
  names.set(tag, name);
  return name;
}

/** The same place in each language of the form. */
export const languageLinks = (
  { addresses }: PageEnvironment,
  { location, ready }: Pick<PageRequest, "location" | "ready">,
): readonly LanguageLink[] => {
  const { languages } = ready.definition;
  const current = bestLanguage(location.language, languages);
  return languages.map((tag) => ({
    tag,
    name: nameOfLanguage(tag),
    href: addresses.write({ ...location, language: tag }),
    isCurrent: tag === current,
  }));
};

/** Where the citizen's drafts are kept, asked in their name. */
export const draftsOf = (
  { options, api }: PageEnvironment,
  { request, sender }: Pick<PageRequest, "request" | "sender">,
): DraftsClient => draftsClient(options.receive, `${api}/drafts`, request, sender);
