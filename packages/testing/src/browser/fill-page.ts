import {
  filePlaces,
  flatten,
  itemFields,
  toJson,
  type Answers,
  type AnswerField,
  type Field,
} from "@diwan/core";
import { hasItemPages, WHOLE } from "@diwan/fields";
import { controlsFor } from "@diwan/fields/controls";
import type { DiwanForm } from "@diwan/form";
import { chooseFiles } from "./choose-files.js";
import { continueForm } from "./continue-form.js";
import { rootOf, sessionOf, until } from "./root-of.js";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Answers the questions of the page on show, through its own controls and native events, as a citizen would; what an answer reveals is answered, too.
 * `answers` are canonical and may be those of the whole form: what another page asks is left for it. A name that no field has is an error. The answer to
 * a question for files is the files themselves (`FileAnswer`), which are sent as the form sends them: Continue waits for them.
 */
export async function fillPage(form: DiwanForm, answers: Answers): Promise<void> {
  const session = sessionOf(form);
  // Answers may be of pages that the browser has not loaded yet.
  await session.form.load();
  const {
    definition: { pages },
    types,
  } = session.form;
  const known = new Set(pages.flatMap(({ fields }) => flatten(fields, types).map(({ name }) => name)));
  const unknown = Object.keys(answers).filter((name) => !known.has(name));
  if (unknown.length)
    throw new Error(`the form has no field ${unknown.map((name) => `"${name}"`).join(", ")}`);
  const page = pages.find(({ id }) => id === session.page);
  await enterAll(form, page?.fields ?? [], "", answers);
}

async function enterAll(
  form: DiwanForm,
  fields: readonly Field[],
  base: string,
  answers: Answers,
): Promise<void> {
  for (const field of flatten(fields, sessionOf(form).form.types)) {
    const path = `${base}/${field.name}`;
    const answer = answers[field.name];
    // What is shown depends on what was just entered, so it is asked anew each time.
    if (answer !== undefined && sessionOf(form).isShown(path)) await enter(form, field, path, answer);
  }
}

const slotOf = (form: DiwanForm, path: string): Promise<Element> =>
  until(
    () =>
      [...rootOf(form).querySelectorAll("[data-path]")].find(
        (slot) => slot.getAttribute("data-path") === path,
      ),
    `the field ${path}`,
  );

/** What belongs to the field itself and not to one inside it. */
const own = <E extends Element>(slot: Element, selector: string): readonly E[] =>
  [...slot.querySelectorAll<E>(selector)].filter((one) => one.closest("[data-path]") === slot);

async function enter(form: DiwanForm, field: AnswerField, path: string, answer: unknown): Promise<void> {
  const items = itemFields(field, sessionOf(form).form.types);
  if (items) return enterItems(form, items, path, answer);
  const name = path.slice(1).replaceAll("/", ".");
  // In the order the type gives them: the country of an address decides which boxes there are.
  const given = Object.entries(controlsFor(answer, field));
  for (const [part, strings] of given) {
    const slot = await slotOf(form, path);
    // What was chosen may be kept out of sight, and entered anew in a box beside it.
    if (part === WHOLE && given.length > 1 && !controlsOf(slot, name).length) {
      for (const kept of own<Control>(slot, "textarea[hidden]")) kept.value = "";
      continue;
    }
    const control = part === WHOLE ? name : `${name}.${part}`;
    const isThere = (): boolean => controlsOf(slot, control).length > 0;
    // Some languages ask less: where a day has 24 hours nobody is asked for the half of it.
    const isAnswered = (): boolean => toJson(sessionOf(form).answer(path)) === toJson(answer);
    if (part !== WHOLE) await until(() => isThere() || isAnswered(), `a box for ${part} of ${path}`);
    if (part === WHOLE || isThere()) put(slot, control, strings, answer);
  }
  // One file may be given where several may be.
  const files = Array.isArray(answer) ? answer : [answer];
  for (const place of filePlaces(field, sessionOf(form).form.types, files))
    await chooseFiles({ form, field, path, part: place.part }, place.files, async () => {
      const slot = await slotOf(form, path);
      return {
        buttons: own<HTMLElement>(slot, "[data-do=remove]").filter(
          ({ dataset }) => dataset["part"] === place.part,
        ),
        input: controlsOf(slot, place.part === undefined ? name : `${name}.${place.part}`).find(
          ({ type }) => type === "file",
        ),
      };
    });
}

const controlsOf = (slot: Element, name: string): readonly Control[] =>
  own<Control>(slot, "input:not([type=hidden]),select,textarea").filter(
    (one) => one.name === name && !one.closest("[hidden]"),
  );

/** Brings the controls of a name to the strings of an answer. */
function put(slot: Element, name: string, strings: readonly string[], answer: unknown): void {
  const controls = controlsOf(slot, name);
  const [first] = controls;
  if (!first) throw new Error(`${name} has no control on this page`);
  if (first.type === "checkbox") return tick(controls, strings, answer);
  const text = strings[0] ?? "";
  if (first.type === "radio") return pick(controls, name, text);
  first.focus();
  first.value = text;
  if (first instanceof HTMLSelectElement && first.value !== text)
    throw new Error(`${name} has no option "${text}"`);
  for (const type of ["input", "change"])
    first.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** An agency's own type may give `true` and `false` any of these values. */
const SPOKEN: { readonly [value: string]: string } = { true: "yes", false: "no" };

function pick(radios: readonly Control[], name: string, value: string): void {
  const radio =
    radios.find((one) => one.value === value) ?? radios.find((one) => one.value === SPOKEN[value]);
  if (!radio)
    throw new Error(`${name} has no option "${value}"; it has ${radios.map((one) => one.value).join(", ")}`);
  radio.click();
}

/** Ticks what is chosen and unticks the rest. Where there is one box for yes, its value is its own affair. */
function tick(boxes: readonly Control[], strings: readonly string[], answer: unknown): void {
  for (const box of boxes as readonly HTMLInputElement[]) {
    // only checkboxes come here
    const on = Array.isArray(answer) ? strings.includes(box.value) : answer === true;
    if (box.checked !== on) box.click();
  }
}

/** Adds or removes items with the list's own buttons, then fills in each: on the page of the list, or on the item's own, which Continue leads back from. */
async function enterItems(
  form: DiwanForm,
  fields: readonly Field[],
  path: string,
  answer: unknown,
): Promise<void> {
  const session = sessionOf(form);
  if (!Array.isArray(answer)) throw new Error(`${path} is a list: give an array of its items`);
  const hasPages = hasItemPages(session.field(path), path);
  const find = async (does: string, index?: number): Promise<HTMLElement | undefined> =>
    own<HTMLElement>(await slotOf(form, path), `[data-do=${does}]`).findLast(
      ({ dataset }) => index === undefined || dataset["index"] === String(index),
    );
  const press = async (action: "add" | "remove"): Promise<void> => {
    const size = session.size(path);
    const button = await find(action === "remove" ? "ask" : action);
    if (!button) throw new Error(`${path} has ${size} items and lets no citizen ${action} one`);
    button.click();
    // The form asks first.
    if (action === "remove")
      (await until(() => find(action), `the question whether to remove from ${path}`)).click();
    await until(() => session.size(path) !== size, `${action} in ${path}`);
  };
  while (!hasPages && session.size(path) < answer.length) await press("add");
  while (session.size(path) > answer.length) await press("remove");
  for (const [at, item] of (answer as readonly Answers[]).entries()) {
    const itemPath = `${path}/${at}`;
    if (!hasPages) {
      await enterAll(form, fields, itemPath, item);
      continue;
    }
    const button = await find("open", at);
    if (!button) throw new Error(`${path} has ${at} items and lets no citizen add one`);
    button.click();
    await until(() => isOnShow(form, itemPath), `the page of ${itemPath}`);
    await enterAll(form, fields, itemPath, item);
    await continueForm(form);
    if (isOnShow(form, itemPath))
      throw new Error(
        `${itemPath} cannot be answered like this: ${session
          .shownProblems()
          .map((problem) => `${problem.path}: ${problem.code}`)
          .join(", ")}`,
      );
  }
}

/** The page of the item is on show, or its questions stand among others. */
const isOnShow = (form: DiwanForm, item: string): boolean =>
  [...rootOf(form).querySelectorAll("[data-path]")].some((slot) =>
    slot.getAttribute("data-path")?.startsWith(`${item}/`),
  );
