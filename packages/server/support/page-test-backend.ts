/** Forms as pages, with the endpoints, drafts and status behind them, for a file of tests; all anew before each. */
import type { Definition } from "@diwan/core";
import { beforeEach } from "vitest";
import { sqlStore } from "../src/db/sql-store.js";
import type { Db } from "../src/db/tables.js";
import { createDrafts, type Drafts } from "../src/drafts/drafts.js";
import { newKey, readKeys } from "../src/drafts/server-keys.js";
import { createFormHandler, type FormHandler } from "../src/handler.js";
import type { Lookups } from "../src/lookups/lookups.js";
import { createPageHandler } from "../src/page/page-handler.js";
import type { PageHandlerOptions } from "../src/page/page-environment.js";
import { memoryVisits } from "../src/session/visit-store.js";
import { statusService, type StatusService } from "../src/status/status.js";
import type { UploadStore } from "../src/uploads/uploads.js";
import { sqlVerifications } from "../src/verification/rows.js";
import { createVerifications } from "../src/verification/verifications.js";
import { NoScriptBrowser } from "./no-script-browser.js";
import { useDatabase } from "./databases.js";

type Options = Partial<Omit<PageHandlerOptions, "uploads">> & {
  readonly uploads?: UploadStore;
  readonly lookups?: Lookups;
  /** Codes that confirm an address are sent to `sent`. */
  readonly verifies?: boolean;
};
const KEYS = readKeys(newKey("test"));

export class PageTestBackend {
  now = new Date("2026-11-24T12:00:00Z");
  log: unknown[] = [];
  /** Codes that were sent, with where to. */
  readonly sent: { readonly to: string; readonly code: string; readonly language: string }[] = [];
  readonly client = "203.0.113.9";
  readonly #database = useDatabase("PGlite");
  readonly #definitions: readonly Definition[];
  readonly #options: Options;
  #visits = memoryVisits();
  #server: FormHandler | undefined;

  /** The form, and the same as `other`; with options of the page handler. */
  constructor(definition: Definition, options: Options) {
    this.#definitions = [definition, { ...definition, id: "other" }];
    this.#options = options;
    beforeEach(() => {
      this.now = new Date("2026-11-24T12:00:00Z");
      this.log = [];
      this.sent.length = 0;
      this.#visits = memoryVisits({ now: this.#clock });
      this.open();
    });
  }

  get db(): Db {
    return this.#database.it.db;
  }
  get drafts(): Drafts {
    return createDrafts({ db: this.db, keys: KEYS, now: this.#clock });
  }
  get status(): StatusService {
    return statusService({ db: this.db, keys: KEYS, now: this.#clock });
  }
  readonly serve = (request: Request): Promise<Response> => {
    if (!this.#server) throw new Error("not open");
    return this.#server(request, { client: this.client });
  };

  /** A new process with the same visits: other forms, or other options beside those of the file. */
  open({ definitions = this.#definitions, ...more }: Options = {}): void {
    const shared = {
      definitions,
      now: this.#clock,
      log: (entry: unknown) => {
        this.log.push(entry);
      },
    };
    const options = { ...this.#options, ...more };
    const receive = createFormHandler({
      ...shared,
      store: sqlStore(this.db),
      ...(options.drafts && { drafts: this.drafts }),
      ...(options.status && { status: this.status }),
      ...(options.uploads && { uploads: options.uploads }),
      ...(options.lookups && { lookups: options.lookups }),
      ...(options.verifies && {
        verifications: createVerifications({
          send: (to, code, { language }) => Promise.resolve(this.sent.push({ to, code, language })),
          secret: "verification secret, long enough",
          rows: sqlVerifications(this.db),
          now: this.#clock,
        }),
      }),
    });
    this.#server = createPageHandler({
      ...shared,
      receive,
      visits: this.#visits,
      secrets: ["first secret, long enough for anybody"],
      ...options,
    });
  }
  citizen(place = "", language = "en", form = "permit"): NoScriptBrowser {
    return new NoScriptBrowser(this.serve, `http://localhost/forms/${form}${place}?lang=${language}`);
  }

  readonly #clock = (): Date => this.now;
}
