import { expect } from "chai";
import type { Definition, Page } from "@diwan/core";
import type { DiwanForm } from "./diwan-form.js";
import { loadValidation } from "../navigation/load-validation.js";
import "../define/diwan-form.js";

/** Both ways a form can stand on a page; most tests run in each. */
export const ISOLATIONS = ["shadow", "none"] as const;
export type Isolation = (typeof ISOLATIONS)[number];

let count = 0;
/** Letters alone: the tests of privacy look for digits that a citizen entered, and would find them in a time. */
const run = String.fromCharCode(
  ...crypto.getRandomValues(new Uint8Array(12)).map((byte) => 97 + (byte % 26)),
);

/** A definition around some pages; every form of the tests has an id of its own, so that none finds another's draft. */
export const definitionOf = (pages: readonly Page[], more: Partial<Definition> = {}): Definition => ({
  diwan: 1,
  id: `test-${++count}-${run}`,
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Parking permit", ar: "تصريح وقوف" },
  privacy: {
    purpose: { en: "To issue your permit", ar: "لإصدار التصريح" },
    retention: "P1Y",
    notice: "/privacy",
  },
  pages,
  ...more,
});

/** Two pages, a condition between them, in two languages. */
export const permit = (more: Partial<Definition> = {}): Definition =>
  definitionOf(
    [
      {
        id: "you",
        title: { en: "About you", ar: "عنك" },
        fields: [
          { type: "text", name: "full_name", label: { en: "Full name", ar: "الاسم" } },
          {
            type: "radios",
            name: "tenure",
            label: { en: "Do you rent?", ar: "هل تستأجر؟" },
            options: [
              { value: "own", label: { en: "Own", ar: "ملك" } },
              {
                value: "rent",
                label: { en: "Rent", ar: "إيجار" },
                fields: [{ type: "text", name: "landlord", label: { en: "Landlord", ar: "المالك" } }],
              },
            ],
          },
        ],
      },
      {
        id: "lease",
        title: { en: "Your lease", ar: "عقدك" },
        showWhen: "tenure == 'rent'",
        fields: [{ type: "date", name: "lease_end", label: { en: "Lease ends", ar: "نهاية العقد" } }],
      },
      {
        id: "car",
        title: { en: "Your car", ar: "سيارتك" },
        fields: [
          {
            type: "number",
            name: "co2",
            label: { en: "CO2", ar: "الانبعاثات" },
            whole: true,
            messages: { required: { en: "Enter the CO2 figure", ar: "أدخل رقم الانبعاثات" } },
          },
        ],
      },
    ],
    more,
  );

export interface Mounted {
  readonly form: DiwanForm;
  /** The tree the form stands in. */
  readonly root: ParentNode & { readonly activeElement: Element | null };
  /** Events heard, in order, with their details. */
  readonly events: { readonly type: string; readonly detail: unknown }[];
}

const EVENTS = [
  "diwan-ready",
  "diwan-page",
  "diwan-change",
  "diwan-invalid",
  "diwan-submit",
  "diwan-submitted",
  "diwan-error",
];

/** Puts a form on the page without waiting for it. */
export function put(
  setup: (form: DiwanForm) => void,
  isolation: Isolation = "shadow",
  parent: Element = document.body,
): Mounted {
  const form = document.createElement("diwan-form") as DiwanForm; // defined above
  if (isolation === "none") form.setAttribute("isolation", "none");
  form.setAttribute("draft", "off");
  form.setAttribute("lang", "en");
  const events: Mounted["events"] = [];
  for (const type of EVENTS)
    form.addEventListener(type, (event) => events.push({ type, detail: (event as CustomEvent).detail }));
  setup(form);
  parent.append(form);
  return {
    form,
    events,
    get root() {
      // Connected, it stands in one of the two.
      return isolation === "none"
        ? (form.getRootNode() as Document | ShadowRoot)
        : (form.shadowRoot ?? document);
    },
  };
}

/** Puts a form on the page and waits until its first page is shown. */
export async function mount(
  definition: Definition,
  isolation: Isolation = "shadow",
  setup: (form: DiwanForm) => void = () => {},
  parent?: Element,
): Promise<Mounted> {
  const mounted = put(
    (form) => {
      form.definition = definition;
      setup(form);
    },
    isolation,
    parent,
  );
  await until(() => mounted.events.some(({ type }) => type === "diwan-ready"), "diwan-ready");
  // As after a moment of quiet: what is prefetched then has come, and a click is answered in the same task.
  const { session, locale } = mounted.form;
  if (session && locale) await Promise.all([loadValidation({ session, locale }), session.form.load()]);
  return mounted;
}

/** Waits for something to become true; nothing here takes more than a moment on a machine that is not busy. */
export async function until(check: () => unknown, what = String(check), patience = 20_000): Promise<void> {
  for (const start = Date.now(); !check();) {
    if (Date.now() - start > patience) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Removes every form and lets it finish. */
export async function clear(): Promise<void> {
  for (const form of document.querySelectorAll("diwan-form")) form.remove();
  await Promise.resolve();
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const inside = ({ form, root }: Mounted): ParentNode => ("host" in root ? root : form);

export const all = (mounted: Mounted, selector: string): HTMLElement[] => [
  ...inside(mounted).querySelectorAll<HTMLElement>(selector),
];
export const text = (mounted: Mounted): string => words(all(mounted, ".diwan")[0]);
export const title = (mounted: Mounted): string => words(all(mounted, ".diwan-title")[0]);
export const summary = (mounted: Mounted): string[] => all(mounted, ".diwan-errors a").map(words);

/** Words in sight: those that tell items of a list apart are for screen readers. */
function visible(element: Element): string {
  // A clone of an element is one.
  const clone = element.cloneNode(true) as Element;
  for (const hidden of clone.querySelectorAll(".diwan-hidden")) hidden.remove();
  return words(clone);
}

/** The control a label with these words belongs to. */
export function control(mounted: Mounted, label: string): HTMLInputElement {
  const found = all(mounted, "label").find((one) => visible(one) === label) as HTMLLabelElement | undefined; // selected as labels
  return (
    (found?.control as HTMLInputElement) ?? expect.fail(`no control labelled "${label}" in: ${text(mounted)}`)
  ); // every labelled control here is one
}
export function button(mounted: Mounted, name: string): HTMLElement {
  return (
    all(mounted, "button").find((one) => (one.getAttribute("aria-label") ?? words(one)) === name) ??
    expect.fail(`no button "${name}" in: ${text(mounted)}`)
  );
}

/** Types into a control and leaves it, as a person does. */
export function fill(mounted: Mounted, label: string, value: string): void {
  const input = control(mounted, label);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
export const tick = (mounted: Mounted, label: string): void => control(mounted, label).click();
export const press = (mounted: Mounted, name: string): void => button(mounted, name).click();

/** Removes an item of a list: by its button, and by the one of the same name under the question. */
export function remove(mounted: Mounted, name: string): void {
  press(mounted, name);
  press(mounted, name);
}

/** Presses Continue and waits for a page. */
export async function go(mounted: Mounted, to: string, name = "Continue"): Promise<void> {
  press(mounted, name);
  await until(
    () => title(mounted) === to,
    `the page "${to}", on "${title(mounted)}": ${summary(mounted).join("; ")}`,
  );
}

/** Answers `permit()` up to the answers page. */
export async function complete(mounted: Mounted): Promise<void> {
  fill(mounted, "Full name", "Ann Planted");
  tick(mounted, "Own");
  await go(mounted, "Your car");
  fill(mounted, "CO2", "90");
  await go(mounted, "Check your answers");
}
