/** An agency's site with forms on it and the real endpoint behind them, as a citizen of a journey meets it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Definition, Submission } from "@diwan/core";
import { noLookups } from "./no-lookups.js";
import { createFormHandler, memoryStore } from "@diwan/server";
import { createVerifications } from "@diwan/server/db";
import { memoryRows, uploadStore } from "@diwan/server/db";
import { EXAMPLE_PICTURES, startServer, type TestServer } from "./server.js";

export const LANGUAGES = ["en", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];
/** Both ways a form can stand on a page. */
export const MODES = ["isolated", "none"] as const;
export type Mode = (typeof MODES)[number];

export const definitionAt = (path: string): Definition =>
  // Every definition used here is read by the parser in tests of its own.
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as Definition;

export interface Visit {
  readonly form: string;
  readonly language: Language;
  readonly mode: Mode;
  /** Default `off`: a journey that is not about drafts starts empty. */
  readonly draft?: "off" | "session" | "device";
}

/** What came over the line: the key of each attempt, and what it was answered. */
export interface Post {
  readonly key: string | null;
  readonly status: number | "cut";
}

export interface Agency {
  readonly server: TestServer;
  /** Address of the host page with this form on it. */
  at(visit: Visit): string;
  /** Attempts to send, in order. */
  readonly posts: readonly Post[];
  /** What was kept, with the reference given for it; newest first. */
  kept(): Promise<readonly { readonly reference: string; readonly submission: Submission }[]>;
  /** Stands between the citizen and the endpoint for the next attempt only. `pass` hands it on; `cut` ends the connection without an answer. */
  once(meddle: (pass: () => Promise<Response>, cut: () => Promise<Response>) => Promise<Response>): void;
  /** Forgets posts and kept submissions: a new test begins. */
  reset(): void;
  close(): Promise<void>;
}

const host = ({ form, language, mode, draft = "off" }: Visit): string => `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The city</title>
<script type="module" src="/embed/diwan.js"></script></head>
<body><header><a href="/">The city</a></header>
<main><diwan-form src="/api/forms/${form}" action="/api/submissions" draft="${draft}"${mode === "none" ? ' isolation="none"' : ""}></diwan-form></main></body></html>`;

const addressOf = ({ form, language, mode, draft = "off" }: Visit): string =>
  `/${form}/${language}/${mode}/${draft}`;

export async function startAgency(definitions: readonly Definition[]): Promise<Agency> {
  const folder = mkdtempSync(join(tmpdir(), "diwan-agency-"));
  const createBackend = () => {
    const store = memoryStore();
    const uploads = uploadStore({
      rows: memoryRows(),
      folder: mkdtempSync(join(folder, "backend-")),
      reserve: 0,
    });
    return {
      store,
      handler: createFormHandler({
        definitions,
        store,
        uploads,
        lookups: noLookups,
        verifications: createVerifications({ send: () => Promise.resolve() }),
      }),
    };
  };
  let backend = createBackend();
  let posts: Post[] = [];
  let meddler: Parameters<Agency["once"]>[0] | undefined;

  const visits = definitions.flatMap(({ id }) =>
    LANGUAGES.flatMap((language) =>
      MODES.flatMap((mode) =>
        (["off", "session", "device"] as const).map((draft) => ({ form: id, language, mode, draft })),
      ),
    ),
  );
  const server = await startServer({
    pages: Object.fromEntries(visits.map((visit) => [addressOf(visit), host(visit)])),
    folders: EXAMPLE_PICTURES,
    async handle(request) {
      if (request.method !== "POST") return backend.handler(request);
      // Files are sent beside the submission.
      if (new URL(request.url).pathname !== "/api/submissions") return backend.handler(request);
      const key = request.headers.get("idempotency-key");
      const meddle = meddler ?? ((pass: () => Promise<Response>) => pass());
      meddler = undefined;
      let wasCut = false;
      const response = await meddle(
        () => backend.handler(request),
        async () => {
          wasCut = true;
          await server.goOffline();
          return new Response();
        },
      );
      posts.push({ key, status: wasCut ? "cut" : response.status });
      return response;
    },
  });

  return {
    server,
    at: (visit) => server.origin + addressOf(visit),
    get posts() {
      return posts;
    },
    async kept() {
      const receipts = await Promise.all(
        (await backend.store.list()).map(({ reference }) => backend.store.get(reference)),
      );
      return receipts.flatMap((receipt) => receipt ?? []);
    },
    once: (meddle) => {
      meddler = meddle;
    },
    reset: () => {
      backend = createBackend();
      posts = [];
      meddler = undefined;
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
