import type { Answers, Definition } from "@diwan/core";
import type { DiwanForm, SubmitHandler } from "@diwan/form";
import "@diwan/form/define";
import served from "../fields/forms.served.json";
import { formWithoutScript } from "../without-script.js";
import { isArabic, speak, type StoryContext } from "../field-story.js";

export interface FormStory {
  readonly parameters?: object;
  readonly render: (args: unknown, context: StoryContext) => HTMLElement;
  readonly play?: (context: {
    readonly canvasElement: HTMLElement;
    readonly globals?: StoryContext["globals"];
  }) => Promise<void>;
}
/** What a citizen does in a story before it is looked at. */
export type Steps = (form: DiwanForm) => Promise<void>;

/** The next of these events, or a failure after a while: a story must not hang. */
export const next = (
  form: HTMLElement,
  ...events: readonly string[]
): Promise<CustomEvent<{ page?: string }>> =>
  new Promise((done, fail) => {
    const stop = new AbortController();
    const late = setTimeout(() => {
      stop.abort();
      fail(new Error(`none of ${events.join(", ")} came`));
    }, 10_000);
    for (const event of events) {
      form.addEventListener(
        event,
        (found) => {
          clearTimeout(late);
          stop.abort();
          done(found as CustomEvent<{ page?: string }>); // the form's events are of this shape
        },
        { signal: stop.signal },
      );
    }
  });

export const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Presses Continue, or Send on the last page. */
export const proceed = async (form: DiwanForm): Promise<string | undefined> => {
  const coming = next(form, "diwan-page", "diwan-invalid", "diwan-submitted", "diwan-error");
  form.shadowRoot?.querySelector("form")?.requestSubmit();
  const event = await coming;
  await drawn();
  return event.type === "diwan-page" ? event.detail.page : event.type;
};

/** What a step must have led to: a story that shows something else has failed. */
export function expectStep(got: string | undefined, wanted: string): void {
  if (got !== wanted) throw new Error(`expected ${wanted}, not ${got ?? "nothing"}`);
}

/** Answers being there already, presses Continue until they can be checked. */
export const toCheck: Steps = async (form) => {
  for (let page: string | undefined; page !== "check";) {
    page = await proceed(form);
    if (page === "diwan-invalid")
      throw new Error(`an example answer is refused on page ${form.session?.page ?? ""}`);
  }
};

/** Ticks the declaration, where there is one to tick, and sends. */
export const toDone: Steps = async (form) => {
  await toCheck(form);
  form.shadowRoot?.querySelector<HTMLInputElement>("input[name=declaration]")?.click();
  let page: string | undefined;
  while (page !== "done") page = await proceed(form);
};

/** A whole form in a state that steps lead to, in the language of the toolbar. Nothing is kept or sent. */
export const formStory = (
  definition: Definition,
  {
    answers,
    steps,
    submitHandler,
  }: {
    answers?: (language: "en" | "ar") => Answers | undefined;
    steps?: Steps;
    submitHandler?: SubmitHandler;
  } = {},
): FormStory => ({
  render(_args, { globals }) {
    const language = globals.language || "en";
    const page = (served as { readonly [form: string]: string })[`${language}|${definition.id}`]; // as scripts/stories.mjs writes it
    if (globals.script === "off" && page) return speak(formWithoutScript(page, language, "Form"), language);
    const form = document.createElement("diwan-form");
    form.setAttribute("draft", "off");
    const given = answers?.(isArabic(language) ? "ar" : "en");
    if (given) form.answers = given;
    form.submitHandler = submitHandler ?? (() => ({ reference: "HDJ2-123F" }));
    form.definition = definition;
    return speak(form, language);
  },
  async play({ canvasElement, globals }) {
    // Where no script runs, nothing is pressed: what is shown is the first page.
    if (globals?.script === "off") return;
    const form = canvasElement.querySelector("diwan-form");
    if (!form) throw new Error("there is no form");
    if (!form.session) await next(form, "diwan-ready");
    await drawn();
    await steps?.(form);
  },
});
