/**
 * Every type of field in the script as it is shipped: an answer that the page sets is shown, replaced and taken away, and one given by hand reaches `answers`.
 * A bundler has once changed what the sources say (decision 013), which no test of the sources can see. Two forms on a page, one in a shadow root and one
 * not; each asks the field once by itself and again in the items of a list.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Definition, Field } from "@diwan/core";
import { createFormHandler, memoryStore } from "@diwan/server";
import { memoryRows, uploadStore } from "@diwan/server/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import schema from "../../packages/core/form.schema.json" with { type: "json" };
import { useBrowser, type Page } from "../support/driver/index.js";
import { FIELD_ANSWERS, FILE, WITHOUT_ANSWER, type FieldAnswers, type Shown, type Step } from "../support/field-answers.js";
import { startServer, type TestServer } from "../support/server.js";

/** As the definition's own schema has them, which is made from the code. */
const TYPES: readonly string[] = schema.$defs.Field.properties.type.anyOf.flatMap((each) => each.enum ?? []);
const known: { readonly [type: string]: FieldAnswers } = FIELD_ANSWERS;
const answerTypes = TYPES.filter((type) => !WITHOUT_ANSWER.some((each) => each === type));

const definitionOf = (type: string): Definition => {
  // Whether it is a field is what the tests of the parser ask; a form that cannot be read is not shown here.
  const field = { type, name: "one", label: "The question", optional: true, ...known[type]?.field } as Field;
  return {
    diwan: 1, id: `shipped-${type}`, version: "1", languages: ["en"], title: "Shipped", privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "Shipped", fields: [field, { type: "list", name: "many", label: "Again", item: "Item", optional: true, fields: [field] }] }],
  };
};
const content: Definition = { ...definitionOf("text"), id: "shipped-content", pages: [{ id: "p", title: "Shipped", fields: [{ type: "content", text: "Bring **a pen**." }] }] };
const definitions = [...answerTypes.map(definitionOf), content];

const both = (at: readonly [unknown, unknown, unknown]): { readonly [name: string]: unknown } => ({ one: at[0], many: [{ one: at[1] }, { one: at[2] }] });

const host = (id: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<script defer src="/before/${id}.js"></script><script type="module" src="/embed/diwan.js"></script></head>
<body><diwan-form id="first" src="/api/forms/${id}" action="/api/submissions" draft="off"></diwan-form>
<diwan-form id="second" src="/api/forms/${id}" action="/api/submissions" draft="off" isolation="none"></diwan-form></body></html>`;

const journey = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "diwan-shipped-"));
const file = join(folder, FILE.name);
let server: TestServer;
beforeAll(async () => {
  writeFileSync(file, FILE.text);
  const handler = createFormHandler({ definitions, store: memoryStore(), uploads: uploadStore({ rows: memoryRows(), folder: join(folder, "uploads"), reserve: 0 }) });
  server = await startServer({
    pages: Object.fromEntries(definitions.map(({ id }) => [`/${id}`, host(id)])),
    handle(request) {
      const type = /\/before\/shipped-(.+)\.js$/.exec(request.url)?.[1];
      if (type === undefined) return handler(request);
      const [a, b] = known[type]?.answers ?? [];
      // Set on the tag before its element is known, as a page's own script may do.
      return new Response(`document.querySelector("#first").answers = ${JSON.stringify(both([a, a, b]))};`, { headers: { "content-type": "text/javascript" } });
    },
  });
});
afterAll(async () => {
  await server.close();
  // The library makes its folder once more a moment after it was made.
  await new Promise((resolve) => setTimeout(resolve, 200));
  rmSync(folder, { recursive: true, force: true });
});

type FormElement = HTMLElement & { answers: { readonly [name: string]: unknown }; readonly session?: unknown };
const FORMS = ["first", "second"] as const;
type FormId = (typeof FORMS)[number];
const PLACES = ["/one", "/many/0/one", "/many/1/one"] as const;

/** In the page: what the field at a path shows; `null` where there is none. */
function readShown(id: string, path: string): readonly string[] | null {
  const form = document.querySelector(`#${id}`);
  const root = form?.shadowRoot ?? form;
  const slot = [...(root?.querySelectorAll("[data-path]") ?? [])].find((each) => each.getAttribute("data-path") === path);
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
  const slot = [...(root?.querySelectorAll("[data-path]") ?? [])].find((each) => each.getAttribute("data-path") === path);
  const control = [...(slot?.querySelectorAll<HTMLElement>("input:not([type=hidden]),select,textarea") ?? [])].filter((each) => !each.closest("[hidden]"))[at];
  control?.focus();
  return control !== undefined && (form?.shadowRoot ?? document).activeElement === control;
}

const setAnswers = (page: Page, id: FormId, answers: unknown): Promise<void> =>
  page.evaluate((form, next) => { (document.querySelector(`#${form}`) as FormElement).answers = next as FormElement["answers"]; }, id, answers); // the form of that id
const answersOf = (page: Page, id: FormId): Promise<unknown> => page.evaluate((form) => (document.querySelector(`#${form}`) as FormElement).answers, id); // likewise

const shows = (page: Page, id: FormId, expected: readonly (Shown | null)[], what: string): Promise<void> =>
  expect.poll(() => Promise.all(PLACES.map((path) => page.evaluate(readShown, id, path))), { timeout: 10_000, message: `${id} form: ${what}` }).toEqual(expected);
const holds = (page: Page, id: FormId, expected: unknown, what: string): Promise<void> =>
  expect.poll(() => answersOf(page, id), { timeout: 10_000, message: `${id} form: ${what}` }).toEqual(expected);

async function takeSteps(page: Page, id: FormId, path: string, steps: readonly Step[]): Promise<void> {
  for (const [control, deed] of steps) {
    expect(await page.evaluate(focusControl, id, path, control), `control ${control} of ${path} in the ${id} form has the focus`).toBe(true);
    if (typeof deed === "string") {
      await page.press("Control+a");
      await (deed ? page.type(deed) : page.press("Delete"));
    } else if ("keys" in deed) await page.press(...deed.keys);
    else await page.chooseFiles(file);
  }
}

/** JSON leaves out what is undefined, and so does the way out of the page. */
const inJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe(`the shipped script in ${journey.engine}`, () => {
  it("has a case here for every type there is", () => {
    expect(Object.keys(known).sort()).toEqual([...answerTypes].sort());
  });

  it.each(answerTypes)("sets, shows, replaces and empties an answer of type %s, and takes one by hand", async (type) => {
    const { answers: [a, b], shown: [showsA, showsB], blank, none, enter, empty } = known[type] ?? expect.fail(`no case for ${type}`);
    const given = type === "file" ? [{ ...(enter.answer as readonly object[])[0], id: expect.stringMatching(/^[0-9a-f]{32}$/) as string }] : enter.answer; // an array of one
    const page = await journey.newPage();
    await page.open(`${server.origin}/shipped-${type}`);
    await page.waitFor(() => [...document.querySelectorAll<FormElement>("diwan-form")].every((form) => form.session));

    await shows(page, "first", [showsA, showsA, showsB], "what was set before the script came");
    await holds(page, "first", inJson(both([a, a, b])), "what was set before the script came");
    await shows(page, "second", [blank, null, null], "nothing was set");

    await setAnswers(page, "second", both([b, a, b]));
    await shows(page, "second", [showsB, showsA, showsB], "what was set when it was ready");
    await shows(page, "first", [showsA, showsA, showsB], "nothing was set anew");
    await setAnswers(page, "second", both([a, b, a]));
    await shows(page, "second", [showsA, showsB, showsA], "one answer in the place of another");
    await setAnswers(page, "second", { many: [{}, {}] });
    await shows(page, "second", [blank, blank, blank], "no answers");
    await holds(page, "second", inJson(both([none, none, none])), "no answers");
    for (const id of FORMS) await setAnswers(page, id, both([b, b, b]));
    for (const id of FORMS) await shows(page, id, [showsB, showsB, showsB], "an answer again");

    // By hand, by itself in the one form and in an item of the list in the other.
    for (const [id, path, whole, seen] of [
      ["first", "/one", (answer: unknown) => both([answer, b, b]), (shown: Shown) => [shown, showsB, showsB]],
      ["second", "/many/1/one", (answer: unknown) => both([b, b, answer]), (shown: Shown) => [showsB, showsB, shown]],
    ] as const) {
      await takeSteps(page, id, path, enter.steps);
      await (type === "file" ? holds(page, id, whole(given), "an answer by hand") : holds(page, id, inJson(whole(given)), "an answer by hand"));
      await shows(page, id, seen(enter.shown), "an answer by hand");
      await setAnswers(page, id, both([a, a, a]));
      await shows(page, id, [showsA, showsA, showsA], "another in the place of what was entered by hand");
      await setAnswers(page, id, both([b, b, b]));
      await shows(page, id, [showsB, showsB, showsB], "the one before");
      if (!empty) continue;
      await takeSteps(page, id, path, enter.steps);
      await takeSteps(page, id, path, empty.steps);
      await holds(page, id, inJson(whole(empty.answer)), "an answer taken back by hand");
      await shows(page, id, seen(empty.shown), "an answer taken back by hand");
    }
  });

  it("shows a block of words", async () => {
    const page = await journey.newPage();
    await page.open(`${server.origin}/shipped-content`);
    await page.waitFor(() => [...document.querySelectorAll("diwan-form")].every((form) => /Bring\s+a pen/.test((form.shadowRoot ?? form).querySelector(".diwan-content, strong")?.parentElement?.textContent ?? "")));
  });
});
