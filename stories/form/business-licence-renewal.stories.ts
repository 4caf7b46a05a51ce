import type { Definition } from "@diwan/core";
import { movedAnswers } from "../../docs/examples/forms/moved-answers.mjs";
import file from "../../docs/examples/forms/business-licence-renewal.answers.json";
import json from "../../docs/examples/forms/business-licence-renewal.form.json";
import { formStory, proceed, toCheck, toDone } from "./form-story.js";

export default { title: "Forms/Business licence renewal" };

const form = json as unknown as Definition; // checked against the schema by the tests of the examples
const answers = (language: string) =>
  movedAnswers(file, new Date()).find((set) => set.language === language)?.answers;
const invalid = { steps: async (shown: Parameters<typeof proceed>[0]) => void (await proceed(shown)) };

export const FirstPage = { name: "first page", ...formStory("en", form) };
export const EverythingWrong = { name: "nothing entered", ...formStory("en", form, invalid) };
export const CheckAnswers = {
  name: "answers to check",
  ...formStory("en", form, { answers: answers("en"), steps: toCheck }),
};
export const Done = { name: "sent", ...formStory("en", form, { answers: answers("en"), steps: toDone }) };
export const FirstPageArabic = { name: "first page, Arabic", ...formStory("ar", form) };
export const EverythingWrongArabic = { name: "nothing entered, Arabic", ...formStory("ar", form, invalid) };
export const CheckAnswersArabic = {
  name: "answers to check, Arabic",
  ...formStory("ar", form, { answers: answers("ar"), steps: toCheck }),
};
export const DoneArabic = {
  name: "sent, Arabic",
  ...formStory("ar", form, { answers: answers("ar"), steps: toDone }),
};
