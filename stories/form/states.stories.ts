import type { Definition } from "@diwan/core";
import { movedAnswers } from "../../docs/examples/forms/moved-answers.mjs";
import file from "../../docs/examples/forms/resident-parking-permit.answers.json";
import json from "../../docs/examples/forms/resident-parking-permit.form.json";
import { speak, type StoryContext } from "../field-story.js";
import { drawn, expectStep, formStory, next, proceed, toCheck, type FormStory } from "./form-story.js";

export default { title: "Forms/States of any form" };

const form = json as unknown as Definition; // checked against the schema by the tests of the examples
const answers = (language: string) =>
  movedAnswers(file, new Date()).find((set) => set.language === language)?.answers;

/** A form that is fetched, on a page where fetching goes as told. */
const fetched = (fetching: () => Promise<Response>, until: string | undefined): FormStory => ({
  render(_args, { globals }: StoryContext) {
    const language = globals.language || "en";
    const shown = document.createElement("diwan-form");
    shown.setAttribute("draft", "off");
    shown.append(
      Object.assign(document.createElement("p"), {
        textContent: language === "ar" ? "يمكنك أيضًا الحضور إلى مكتبنا." : "You can also come to our office.",
      }),
    );
    return speak(shown, language);
  },
  async play({ canvasElement }) {
    const own = globalThis.fetch;
    globalThis.fetch = fetching;
    try {
      const shown = canvasElement.querySelector("diwan-form");
      const came = shown && until ? next(shown, until) : undefined;
      shown?.setAttribute("src", "permit.form.json");
      await came;
      await new Promise((done) => setTimeout(done, 600)); // "Loading" waits a little before it is said
    } finally {
      globalThis.fetch = own;
    }
  },
});

/** A form on a device that has kept a draft of it. */
const resumed = (): FormStory => {
  const key = `diwan-draft:${form.id}`;
  const story = formStory(form);
  return {
    render(args, context) {
      sessionStorage.setItem(
        key,
        JSON.stringify({
          version: form.version,
          answers: answers(context.globals.language || "en"),
          page: form.pages[0]?.id,
          checking: false,
          savedAt: Date.now() - 86_400_000,
        }),
      );
      const shown = story.render(args, context);
      shown.setAttribute("draft", "session");
      return shown;
    },
    async play(context) {
      await story.play?.(context);
      sessionStorage.removeItem(key);
    },
  };
};

const list = async (shown: Parameters<typeof proceed>[0]): Promise<void> => {
  shown.session?.goTo("vehicles");
  await drawn();
};
const refused = async (shown: Parameters<typeof proceed>[0]): Promise<void> => {
  await toCheck(shown);
  shown.shadowRoot?.querySelector<HTMLInputElement>("input[name=declaration]")?.click();
  expectStep(await proceed(shown), "diwan-error");
};
const fails = (): never => {
  throw new Error("the agency's system is down");
};

export const Loading = { name: "loading", ...fetched(() => new Promise(() => {}), undefined) };
export const NoNetwork = {
  name: "could not be fetched",
  ...fetched(() => Promise.reject(new TypeError("offline")), "diwan-error"),
};
export const Broken = {
  name: "definition is broken",
  ...fetched(
    () => Promise.resolve(new Response('{ "diwan": 1, "id": "permit", "pages": "none" }')),
    "diwan-error",
  ),
};
export const Resumed = { name: "answers of an earlier visit", ...resumed() };
export const List = { name: "add another", ...formStory(form, { answers, steps: list }) };
export const NotSent = {
  name: "could not be sent",
  ...formStory(form, { answers, steps: refused, submitHandler: fails }),
};
