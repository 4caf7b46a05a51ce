/** An agency that tells citizens what has become of their application: a form on a page of its own, or as pages made by the server, and behind both one desk. */
import type { Definition } from "@diwan/core";
import { createFormHandler, createPageHandler, memoryVisits, plainFrame } from "@diwan/server";
import { newKey, readKeys, sqlStore, statusService, type StatusService } from "@diwan/server/db";
import { MODES, type Language, type Mode } from "./agency.js";
import { takeDatabase } from "./database.js";
import { NO_SCRIPT_CSP } from "./no-script.js";
import { startServer, STRICT_CSP } from "./server.js";

export interface StatusBackend {
  /** Addresses of the form, and of the page that tells its state, which is the same with and without script. */
  at(language: Language, mode: Mode, script: boolean): string;
  statusAt(language: Language, mode: Mode, script: boolean): string;
  readonly update: StatusService["update"];
  /** Paths asked for, in order. */
  readonly requests: () => readonly string[];
  close(): Promise<void>;
}

export async function startStatusBackend(definition: Definition): Promise<StatusBackend> {
  const db = await takeDatabase();
  const desk = statusService({ db, keys: readKeys(newKey("test")) });
  const definitions = [definition];
  const receive = createFormHandler({ definitions, store: sqlStore(db), status: desk });
  const isolation = (mode: Mode) => (mode === "none" ? { isolation: "none" as const } : {});
  const statusPath = (language: Language, mode: Mode): string =>
    `/${mode}/${definition.id}/_status?lang=${language}`;
  const host = (language: Language, mode: Mode): string => `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The city</title>
<script type="module" src="/embed/diwan.js"></script></head>
<body><main><diwan-form src="/api/forms/${definition.id}" action="/api/submissions" draft="off" status="${statusPath(language, mode)}"${mode === "none" ? ' isolation="none"' : ""}></diwan-form></main></body></html>`;

  const serverOf = (script: boolean) => {
    const frame = plainFrame({
      styles: "/embed/diwan.css",
      ...(script && { script: "/embed/diwan.js" }),
      label: (lang) => (lang.startsWith("ar") ? "اللغة" : "Language"),
    });
    const pages = new Map(
      MODES.map(
        (mode) =>
          [
            mode,
            createPageHandler({
              // These pages are reached over http.
              scheme: "http",
              definitions,
              receive,
              status: true,
              base: `/${mode}`,
              visits: memoryVisits(),
              secrets: ["a secret of at least thirty-two characters"],
              element: { ...isolation(mode), attributes: { draft: "off" } },
              frame,
            }),
          ] as const,
      ),
    );
    return startServer({
      csp: script ? STRICT_CSP : NO_SCRIPT_CSP,
      pages: Object.fromEntries(
        (["en", "ar"] as const).flatMap((language) =>
          MODES.map((mode) => [`/host/${language}/${mode}`, host(language, mode)]),
        ),
      ),
      handle: (request) =>
        (
          MODES.map((mode) => new URL(request.url).pathname.startsWith(`/${mode}/`) && pages.get(mode)).find(
            Boolean,
          ) || receive
        )(request),
    });
  };
  const [withScript, without] = await Promise.all([serverOf(true), serverOf(false)]);
  const { update } = desk;
  return {
    update,
    at: (language, mode, script) =>
      script
        ? `${withScript.origin}/host/${language}/${mode}`
        : `${without.origin}/${mode}/${definition.id}?lang=${language}`,
    statusAt: (language, mode, script) => (script ? withScript : without).origin + statusPath(language, mode),
    requests: () => [...withScript.requests, ...without.requests],
    async close() {
      await Promise.all([withScript.close(), without.close()]);
    },
  };
}
