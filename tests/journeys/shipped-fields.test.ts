/**
 * Every type of field in the script as it is shipped: an answer that the page sets is shown, replaced and taken away, and one given by hand reaches `answers`.
 * A bundler has once changed what the sources say (decision 016), which no test of the sources can see. Two forms on a page, one in a shadow root and one
 * not; each asks the field once by itself and again in the items of a list.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Definition, Field } from "@diwan/core";
import { createFormHandler, memoryStore } from "@diwan/server";
import { createVerifications } from "@diwan/server/db";
import { memoryRows, uploadStore } from "@diwan/server/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILE, type Shown, type Step } from "../../packages/fields/src/type.suite.js";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";
import { walked } from "../support/walked.js";
import { noLookups } from "../support/no-lookups.js";

/** One folder a type; each says how it is to be tried. */
const tried = Object.entries(suites).map(([type, { shipped }]) => ({ type, shipped }));
const fields = new Map(
  tried.flatMap(({ type, shipped }) => ("answers" in shipped ? [[type, shipped] as const] : [])),
);
const blocks = new Map(
  tried.flatMap(({ type, shipped }) => ("words" in shipped ? [[type, shipped] as const] : [])),
);

const definitionOf = (type: string, page: readonly Field[]): Definition => ({
  diwan: 1,
  id: `shipped-${type}`,
  version: "1",
  languages: ["en"],
  title: "Shipped",
  privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
  pages: [{ id: "p", title: "Shipped", fields: page }],
});
const definitions = tried.map(({ type, shipped }) => {
  // A form that cannot be read is not shown, and then its test fails.
  if ("words" in shipped) {
    const { fields: around = [], calculations } = shipped.beside ?? {};
    return {
      ...definitionOf(type, [...around, { type, ...shipped.field }] as Field[]),
      ...(calculations && { calculations }),
    };
  }
  const field = { type, name: "one", label: "The question", optional: true, ...shipped.field } as Field;
  return definitionOf(type, [
    field,
    { type: "list", name: "many", label: "Again", item: "Item", optional: true, fields: [field] } as Field,
  ]);
});

const both = (at: readonly [unknown, unknown, unknown]): { readonly [name: string]: unknown } => ({
  one: at[0],
  many: [{ one: at[1] }, { one: at[2] }],
});

const host = (
  id: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<script defer src="/before/${id}.js"></script><script type="module" src="/embed/diwan.js"></script></head>
<body><diwan-form id="first" src="/api/forms/${id}" action="/api/submissions" draft="off"></diwan-form>
<diwan-form id="second" src="/api/forms/${id}" action="/api/submissions" draft="off" isolation="none"></diwan-form></body></html>`;

const journey = useBrowser();
const types = new Set(walked("shipped-fields").map(({ type }) => type));
const folder = mkdtempSync(join(tmpdir(), "diwan-shipped-"));
const file = join(folder, FILE.name);
let server: TestServer;
beforeAll(async () => {
  writeFileSync(file, FILE.text);
  const handler = createFormHandler({
    definitions,
    store: memoryStore(),
    lookups: noLookups,
    verifications: createVerifications({ send: () => Promise.resolve() }),
    uploads: uploadStore({ rows: memoryRows(), folder: join(folder, "uploads"), reserve: 0 }),
  });
  server = await startServer({
    pages: Object.fromEntries(definitions.map(({ id }) => [`/${id}`, host(id)])),
    handle(request) {
      const type = /\/before\/shipped-(.+)\.js$/.exec(request.url)?.[1];
      if (type === undefined) return handler(request);
      const [a, b] = fields.get(type)?.answers ?? [];
      // Set on the tag before its element is known, as a page's own script may do.
      return new Response(`document.querySelector("#first").answers = ${JSON.stringify(both([a, a, b]))};`, {
        headers: { "content-type": "text/javascript" },
      });
    },
  });
});
afterAll(async () => {
  await server.close();
  // The library makes its folder once more a moment after it was made.
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(folder, { recursive: true, force: true });
});

type FormElement = HTMLElement & {
  answers: { readonly [name: string]: unknown };
  readonly session?: unknown;
};
const FORMS = ["first", "second"] as const;
type FormId = (typeof FORMS)[number];
const PLACES = ["/one", "/many/0/one", "/many/1/one"] as const;

/** In the page: what the field at a path shows; `null` where there is none. */
function readShown(id: string, path: string): readonly string[] | null {
  const form = document.querySelector(`#${id}`);
  const root = form?.shadowRoot ?? form;
  const slot = [...(root?.querySelectorAll("[data-path]") ?? [])].find(
    (each) => each.getAttribute("data-path") === path,
  );
  if (!slot) return null;
  const texts = [...slot.querySelectorAll<HTMLInputElement>("input,select,textarea")].flatMap((control) => {
    if (control.type === "hidden" || control.type === "file" || control.closest("[hidden]")) return [];
    return /^(radio|checkbox)$/.test(control.type) && !control.checked ? [] : [control.value];
  });
  return [...texts, ...[...slot.querySelectorAll(".diwan-file bdi")].map((name) => name.textContent ?? "")];
}

function focusControl(id: string, path: string, at: number): boolean {
  const form = document.querySelector(`#${id}`);
  const root = form?.shadowRoot ?? form;
  const slot = [...(root?.querySelectorAll("[data-path]") ?? [])].find(
    (each) => each.getAttribute("data-path") === path,
  );
  const control = [
    ...(slot?.querySelectorAll<HTMLElement>("input:not([type=hidden]),select,textarea") ?? []),
  ].filter((each) => !each.closest("[hidden]"))[at];
  control?.focus();
  return control !== undefined && (form?.shadowRoot ?? document).activeElement === control;
}

const setAnswers = (page: Page, id: FormId, answers: unknown): Promise<void> =>
  page.evaluate(
    (form, next) => {
      (document.querySelector(`#${form}`) as FormElement).answers = next as FormElement["answers"];
    },
    id,
    answers,
  ); // the form of that id
const answersOf = (page: Page, id: FormId): Promise<unknown> =>
  page.evaluate((form) => (document.querySelector(`#${form}`) as FormElement).answers, id); // likewise

const shows = (page: Page, id: FormId, expected: readonly (Shown | null)[], what: string): Promise<void> =>
  expect
    .poll(() => Promise.all(PLACES.map((path) => page.evaluate(readShown, id, path))), {
      timeout: 10_000,
      message: `${id} form: ${what}`,
    })
    .toEqual(expected);
const holds = (page: Page, id: FormId, expected: unknown, what: string): Promise<void> =>
  expect
    .poll(() => answersOf(page, id), { timeout: 10_000, message: `${id} form: ${what}` })
    .toEqual(expected);

async function takeSteps(page: Page, id: FormId, path: string, steps: readonly Step[]): Promise<void> {
  for (const [control, deed] of steps) {
    expect(
      await page.evaluate(focusControl, id, path, control),
      `control ${control} of ${path} in the ${id} form has the focus`,
    ).toBe(true);
    if (typeof deed === "string") {
      await page.press("Control+a");
      await (deed ? page.type(deed) : page.press("Delete"));
    } else if ("keys" in deed) await page.press(...deed.keys);
    else await page.chooseFiles(file);
  }
}

describe(`the shipped script in ${journey.engine}`, () => {
  it.each([...fields].filter(([type]) => types.has(type)))(
    "sets, shows, replaces and empties an answer of type %s, and takes one by hand",
    async (type, { answers: [a, b], shown: [showsA, showsB], blank, none, enter, empty }) => {
      // The name a file is kept under is the server's to make.
      const isFile = enter.steps.some(([, deed]) => typeof deed === "object" && "file" in deed);
      const kept = (file: object): object => ({
        ...file,
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      });
      const entered = isFile
        ? (enter.answer as readonly { readonly files?: readonly object[] }[]).map((each) => {
            if (each.files) return { ...each, files: each.files.map(kept) };
            return "size" in each ? kept(each) : each;
          })
        : enter.answer; // files are objects
      const page = await journey.newPage();
      await page.open(`${server.origin}/shipped-${type}`);
      await page.waitFor(() =>
        [...document.querySelectorAll<FormElement>("diwan-form")].every((form) => form.session),
      );

      await shows(page, "first", [showsA, showsA, showsB], "what was set before the script came");
      await holds(page, "first", both([a, a, b]), "what was set before the script came");
      await shows(page, "second", [blank, null, null], "nothing was set");

      await setAnswers(page, "second", both([b, a, b]));
      await shows(page, "second", [showsB, showsA, showsB], "what was set when it was ready");
      await shows(page, "first", [showsA, showsA, showsB], "what was set before");
      await setAnswers(page, "second", both([a, b, a]));
      await shows(page, "second", [showsA, showsB, showsA], "one answer in the place of another");
      await setAnswers(page, "second", { many: [{}, {}] });
      await shows(page, "second", [blank, blank, blank], "no answers");
      await holds(page, "second", both([none, none, none]), "no answers");
      for (const id of FORMS) await setAnswers(page, id, both([b, b, b]));
      for (const id of FORMS) await shows(page, id, [showsB, showsB, showsB], "an answer again");

      // By hand, by itself in the one form and in an item of the list in the other.
      for (const [id, path, all, seen] of [
        [
          "first",
          "/one",
          (answer: unknown) => both([answer, b, b]),
          (shown: Shown) => [shown, showsB, showsB],
        ],
        [
          "second",
          "/many/1/one",
          (answer: unknown) => both([b, b, answer]),
          (shown: Shown) => [showsB, showsB, shown],
        ],
      ] as const) {
        await takeSteps(page, id, path, enter.steps);
        await holds(page, id, all(entered), "an answer by hand");
        await shows(page, id, seen(enter.shown), "an answer by hand");
        await setAnswers(page, id, both([a, a, a]));
        await shows(page, id, [showsA, showsA, showsA], "another in the place of what was entered by hand");
        await holds(page, id, both([a, a, a]), "another in the place of what was entered by hand");
        await setAnswers(page, id, both([b, b, b]));
        await shows(page, id, [showsB, showsB, showsB], "the one before");
        if (!empty) continue;
        await takeSteps(page, id, path, enter.steps);
        await takeSteps(page, id, path, empty.steps);
        await holds(page, id, all(empty.answer), "an answer taken back by hand");
        await shows(page, id, seen(empty.shown), "an answer taken back by hand");
      }
    },
  );

  it.each([...blocks].filter(([type]) => types.has(type)))(
    "shows a block of type %s",
    async (type, { words }) => {
      const page = await journey.newPage();
      await page.open(`${server.origin}/shipped-${type}`);
      await page.waitFor(
        (wanted) =>
          [...document.querySelectorAll("diwan-form")].every((form) =>
            ((form.shadowRoot ?? form).textContent ?? "").replace(/\s+/g, " ").includes(wanted),
          ),
        words,
      );
    },
  );
});
