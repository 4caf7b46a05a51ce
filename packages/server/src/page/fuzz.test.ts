/** Whatever is posted to a page, by whoever, is answered, does no harm, and comes back as text. Modest by default; FUZZ=1 makes the runs of a thorough one (`npm run fuzz`). */
import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { day, permit, timeZone } from "../../support/permit.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryVisits } from "../session/visit-store.js";
import { createPageHandler } from "./page-handler.js";
import type { PageLogEntry } from "./page-environment.js";

const [BODIES, STREAMS] = process.env["FUZZ"] ? [10_000, 2_000] : [150, 60];
const errors: PageLogEntry[] = [];
const limits = { perClient: Infinity, perForm: Infinity };
const pages = createPageHandler({
  definitions: [permit],
  receive: createFormHandler({ definitions: [permit], store: memoryStore(), timeZone, now: day, limits }),
  visits: memoryVisits({ now: day }),
  secrets: ["of no account: nothing is kept from a test"],
  timeZone,
  now: day,
  limits,
  log: (entry) => {
    if (entry.status >= 500) errors.push(entry);
  },
});
const START = `http://localhost/forms/${permit.id}?lang=en`;
const PLACES = ["", ...permit.pages.map(({ id }) => id), "_check", "_done", "_answers", "_copy", "__proto__"];
const NASTY = [
  "",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "'; drop table visit; --",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "</textarea><script>",
  "\u202e",
  "1e999",
  "٢٠٢٦",
  "31",
  "9".repeat(400),
  "a".repeat(5_000),
];

let citizen: NoScriptBrowser;
beforeEach(async () => {
  errors.length = 0;
  citizen = await new NoScriptBrowser((request) => pages(request), START).open();
});

const names = permit.pages.flatMap((page) => page.fields).flatMap((field) => field.name ?? []);
const part = fc.constantFrom(
  "",
  ".day",
  ".month",
  ".given",
  ".country",
  ".line1",
  ".0",
  ".0.plate",
  ".99999.plate",
  ".__proto__",
  ".constructor.prototype",
  "..",
);
const name = fc.oneof(
  fc.tuple(fc.constantFrom(...names), part).map((pair) => pair.join("")),
  fc.constantFrom("__proto__", "declaration", "toString", "_csrf", ""),
  fc.string(),
);
const value = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary" }), fc.string());
const entries = fc.array(fc.tuple(name, value), { maxLength: 12 });
const action = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(
    "back",
    "language:ar",
    "language:xx",
    "language:__proto__:failed",
    "country:home",
    "country:__proto__",
  ),
  fc
    .tuple(
      fc.constantFrom("add", "remove", "country", "language", "toString"),
      name,
      fc.oneof(fc.nat(5).map(String), fc.string()),
    )
    .map((parts) => parts.join(":")),
  fc.string(),
);
/** Controls somebody says were on the page, beside those that were. */
const asked = fc.array(name, { maxLength: 5 });

/** A page posted as its own browser would, but for what is in it. */
async function post(
  place: string,
  body: BodyInit,
  headers: { readonly [name: string]: string } = {},
): Promise<Response> {
  const response = await pages(
    new Request(`http://localhost/forms/${permit.id}${place && `/${place}`}?lang=en`, {
      method: "POST",
      body,
      duplex: "half",
      headers: { cookie: citizen.cookie, origin: "http://localhost", host: "localhost", ...headers },
    } as RequestInit),
  ); // `duplex` is not in TypeScript's types yet
  expect(errors).toEqual([]);
  expect(response.status).toBeLessThan(500);
  return response;
}
let count = 0;
/** Whatever was kept, every page can be shown, and none of it has become markup. Drawing takes longest: of thousands, every tenth time. */
async function shows(): Promise<void> {
  if (process.env["FUZZ"] && ++count % 10) return;
  for (const place of ["", "_check"]) {
    await citizen.go(`/forms/${permit.id}${place && `/${place}`}?lang=en`);
    expect(citizen.status).toBe(200);
    expect(citizen.html).not.toMatch(/<script>alert|<\/textarea><script>/);
  }
  expect(errors).toEqual([]);
}

describe("whatever is posted to a page", () => {
  it(
    `is taken or refused, and the page can be shown again (${BODIES} bodies)`,
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PLACES),
          entries,
          asked,
          action,
          async (place, sent, more, pressed) => {
            const body = citizen.body({}, pressed);
            body.set("_asked", [...citizen.names, ...more].join(" "));
            for (const [key, text] of sent) body.append(key, text);
            const { status, headers } = await post(place, body);
            expect([200, 303, 403, 405, 413]).toContain(status);
            expect(headers.get("location") ?? "").toMatch(
              /^$|^\/forms\/resident-parking-permit(\/[\w-]+)?\?lang=(en|ar)(&from=check)?(&told=\w+)?(#[\w.-]*)?$/,
            );
            await shows();
          },
        ),
        { numRuns: BODIES },
      ),
    900_000,
  );

  it(
    `as any bytes, or a multipart stream, whole or broken off, is answered (${STREAMS} streams)`,
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "text/plain",
            "",
          ),
          entries,
          fc.uint8Array({ maxLength: 600 }),
          fc.nat(900),
          fc.boolean(),
          async (type, sent, bytes, cut, isForm) => {
            const text =
              [["_csrf", citizen.body().get("_csrf") ?? ""], ...sent]
                .map(
                  ([key = "", each = ""]) =>
                    `--b\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${each}\r\n`,
                )
                .join("") + "--b--\r\n";
            const body = isForm ? Buffer.from(text).subarray(0, cut) : bytes;
            await post("", new Uint8Array(body), { "content-type": type });
            await shows();
          },
        ),
        { numRuns: STREAMS },
      ),
    900_000,
  );

  it(
    "by whoever, with any cookie, address and headers, is answered",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"),
          fc.oneof(fc.constantFrom(...PLACES), fc.string({ unit: fc.constantFrom(..."abc_%./-") })),
          fc.string({ unit: fc.constantFrom(..."diwan=.;-_ABC123 ,") }),
          fc.webQueryParameters(),
          async (method, place, cookie, query) => {
            const url = `http://localhost/forms/${permit.id}/${place}?${query}`;
            if (!URL.canParse(url)) return;
            const response = await pages(
              new Request(url, {
                method,
                headers: { cookie: cookie.trim(), "accept-language": query.slice(0, 50) },
              }),
            );
            expect(response.status).toBeLessThan(500);
          },
        ),
        { numRuns: BODIES },
      ),
    900_000,
  );
});
