/** An agency that keeps unfinished forms for its citizens: the real handler and the real database, with a clock that can be turned on. */
import type { Definition } from "@diwan/core";
import { createFormHandler } from "@diwan/server";
import { createDrafts, newKey, readKeys, sqlStore } from "@diwan/server/db";
import type { Language, Mode } from "./agency.js";
import { empty, takeDatabase } from "./database.js";
import { startServer, type TestServer } from "./server.js";

export interface DraftsBackend {
  readonly server: TestServer;
  at(language: Language, mode: Mode): string;
  /** Publishes another version of the form. */
  publish(definition: Definition): void;
  /** Days go by. */
  wait(days: number): void;
  /** Bodies of everything posted to the desk for drafts, in order, with its answer's status. */
  readonly asked: readonly {
    readonly path: string;
    readonly body: { readonly [name: string]: unknown };
    readonly status: number;
  }[];
  drafts(): Promise<number>;
  /** Answers of what was sent, newest first. */
  sent(): Promise<readonly unknown[]>;
  /** As it was when it opened. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

const host = (language: Language, mode: Mode): string => `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The city</title>
<script type="module" src="/embed/diwan.js"></script></head>
<body><main><diwan-form src="/api/forms/visit" action="/api/submissions" save="/api/drafts"${mode === "none" ? ' isolation="none"' : ""}></diwan-form></main></body></html>`;

export async function startDraftsBackend(definition: Definition): Promise<DraftsBackend> {
  const db = await takeDatabase();
  let later = 0;
  const now = (): Date => new Date(Date.now() + later);
  const store = sqlStore(db);
  const drafts = createDrafts({ db, keys: readKeys(newKey("test")), now });
  const handlerOf = (form: Definition) => createFormHandler({ definitions: [form], store, drafts, now });
  let handler = handlerOf(definition);
  const asked: { path: string; body: { [name: string]: unknown }; status: number }[] = [];
  const addressOf = (language: Language, mode: Mode): string => `/${language}/${mode}`;
  const server = await startServer({
    pages: Object.fromEntries(
      (["en", "ar"] as const).flatMap((language) =>
        (["isolated", "none"] as const).map((mode) => [addressOf(language, mode), host(language, mode)]),
      ),
    ),
    async handle(request) {
      const { pathname } = new URL(request.url);
      const body = pathname.startsWith("/api/drafts")
        ? ((await request.clone().json()) as { [name: string]: unknown })
        : undefined; // the form sends nothing else
      const response = await handler(request);
      if (body) asked.push({ path: pathname, body, status: response.status });
      return response;
    },
  });
  return {
    server,
    asked,
    at: (language, mode) => server.origin + addressOf(language, mode),
    publish: (form) => {
      handler = handlerOf(form);
    },
    wait: (days) => {
      later += days * 86_400_000;
    },
    drafts: async () => (await db.selectFrom("draft").select("id").execute()).length,
    sent: async () =>
      (await Promise.all((await store.list()).map(({ reference }) => store.get(reference)))).map(
        (receipt) => receipt?.submission.answers,
      ),
    async reset() {
      await empty(db);
      asked.length = 0;
      later = 0;
      handler = handlerOf(definition);
    },
    close: () => server.close(),
  };
}
