/** Every state of `<diwan-form>` around its fields, each brought about as a citizen brings it about. */
import { parseDefinition } from "@diwan/fields/parse";
import type { Definition } from "@diwan/core";
import type { DiwanForm, DraftMode } from "@diwan/form";
import {
  continueForm,
  fillPage,
  openForm,
  problemsOf,
  rootOf,
  type OpenOptions,
} from "@diwan/testing/browser";
import { savingStates } from "./saving-states.js";
import service from "./service.form.json";

export interface FormState {
  readonly name: string;
  /** Brings a form into the state and puts it into `parent`. */
  readonly enter: (
    options: OpenOptions & { readonly language: string; readonly parent: HTMLElement },
  ) => Promise<DiwanForm>;
}

const read = parseDefinition(service);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { definition } = read;

let opened = 0;
/** The same service under another id: no test finds another's draft. */
const another = (): Definition => ({ ...definition, id: `${definition.id}-${++opened}-${Date.now()}` });

const applicant = { full_name: { given: "Layla", family: "Haddad" }, tenure: "own", moved: "2024-09-01" };
const vehicles = { vehicles: [{ plate: "204811", co2: 120 }, { plate: "118 002" }] };

/** Presses a button of the form by what it does, and waits until that is seen. */
async function press(form: DiwanForm, selector: string, until: string): Promise<void> {
  rootOf(form).querySelector<HTMLElement>(selector)?.click();
  await seen(form, until);
}
async function seen(form: DiwanForm, selector: string): Promise<void> {
  for (let n = 0; !rootOf(form).querySelector(selector); n++) {
    if (n > 500) throw new Error(`never saw ${selector} in ${rootOf(form).textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
async function reach(form: DiwanForm, outcome: string, agree = false): Promise<void> {
  const got = await continueForm(form, { agree });
  if (got !== outcome)
    throw new Error(`came to ${got} instead of ${outcome}: ${JSON.stringify(problemsOf(form))}`);
}
const toVehicles = async (options: OpenOptions): Promise<DiwanForm> => {
  const form = await openForm(another(), options);
  await fillPage(form, applicant);
  await reach(form, "page");
  return form;
};
const toCheck = async (options: OpenOptions): Promise<DiwanForm> => {
  const form = await toVehicles(options);
  await fillPage(form, vehicles);
  await reach(form, "check");
  return form;
};

/** A form that asks for its definition and is answered so. */
async function asking(
  answer: () => Promise<Response>,
  shows: string,
  { language, isolation, parent }: Parameters<FormState["enter"]>[0],
): Promise<DiwanForm> {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    String(input).includes("/matrix.form.json") ? answer() : real(input, init);
  const form = document.createElement("diwan-form") as DiwanForm; // defined by the import of openForm
  form.lang = language;
  if (isolation) form.setAttribute("isolation", isolation);
  form.setAttribute("src", "/matrix.form.json");
  const fallback = document.createElement("p");
  fallback.textContent = "If the form does not appear, call 1700 1234.";
  fallback.lang = "en";
  fallback.dir = "ltr";
  form.append(fallback);
  parent.append(form);
  await seen(form, shows);
  globalThis.fetch = real;
  return form;
}

/** A form left half-way and opened again. */
async function resumed(options: OpenOptions): Promise<DiwanForm> {
  const draft: DraftMode = "session";
  const definition = another();
  const first = await openForm(definition, { ...options, draft });
  await fillPage(first, applicant);
  for (
    let n = 0;
    ![...Object.keys(sessionStorage)].some((key) => key.includes(definition.id)) && n < 300;
    n++
  ) {
    dispatchEvent(new Event("pagehide"));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  first.remove();
  await Promise.resolve();
  const form = await openForm(definition, { ...options, draft });
  await seen(form, "[data-do=ask-restart]");
  return form;
}

export const formStates: readonly FormState[] = [
  { name: "loading", enter: (o) => asking(() => new Promise(() => {}), ".diwan-loading", o) },
  {
    name: "not to be loaded",
    enter: (o) => asking(() => Promise.reject(new TypeError("no network")), "details", o),
  },
  {
    name: "with a broken definition",
    enter: (o) => asking(async () => new Response(`{ "diwan": 1, }`), "details li", o),
  },
  { name: "first page", enter: (o) => openForm(another(), o) },
  {
    name: "error summary",
    async enter(o) {
      const form = await openForm(another(), o);
      await reach(form, "invalid");
      return form;
    },
  },
  {
    name: "fields revealed, one of them wrong",
    async enter(o) {
      const form = await openForm(another(), o);
      await fillPage(form, { ...applicant, tenure: "rent" });
      await reach(form, "invalid");
      return form;
    },
  },
  { name: "an empty list", enter: async (o) => toVehicles(o) },
  {
    name: "a list with items, as many as may be, each wrong",
    async enter(o) {
      const form = await toVehicles(o);
      await fillPage(form, { vehicles: [{ plate: "?" }, { plate: "!" }, {}] });
      await reach(form, "invalid");
      return form;
    },
  },
  {
    name: "asked whether an item is to be removed",
    async enter(o) {
      const form = await toVehicles(o);
      await fillPage(form, vehicles);
      await press(form, "[data-do=ask]", "[data-do=keep]");
      return form;
    },
  },
  {
    name: "an item removed, which can be put back",
    async enter(o) {
      const form = await toVehicles(o);
      await fillPage(form, vehicles);
      await press(form, "[data-do=ask]", "[data-do=remove]");
      await press(form, "[data-do=remove]", "[data-do=undo]");
      return form;
    },
  },
  { name: "draft found", enter: resumed },
  {
    name: "asked whether to start again",
    async enter(o) {
      const form = await resumed(o);
      await press(form, "[data-do=ask-restart]", "[data-do=restart]");
      return form;
    },
  },
  { name: "answers to check", enter: toCheck },
  {
    name: "not declared",
    async enter(o) {
      const form = await toCheck(o);
      await reach(form, "invalid");
      return form;
    },
  },
  {
    name: "being sent",
    async enter(o) {
      const form = await toCheck({ ...o, submitHandler: () => new Promise(() => {}) });
      rootOf(form).querySelector<HTMLInputElement>("input[name=declaration]")?.click();
      await press(form, "[id$='-submit']", "form .diwan-notice");
      return form;
    },
  },
  {
    name: "not sent",
    async enter(o) {
      const form = await toCheck({ ...o, submitHandler: () => Promise.reject(new Error("no")) });
      await reach(form, "failed", true);
      return form;
    },
  },
  {
    name: "confirmation",
    async enter(o) {
      const form = await toCheck({ ...o, submitHandler: () => ({ reference: "PRK-2026-00042" }) });
      await reach(form, "sent", true);
      return form;
    },
  },
  ...savingStates(another),
];
