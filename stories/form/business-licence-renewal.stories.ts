import type { Definition } from "@diwan/core";
import { movedAnswers } from "../../docs/examples/forms/moved-answers.mjs";
import file from "../../docs/examples/forms/business-licence-renewal.answers.json";
import json from "../../docs/examples/forms/business-licence-renewal.form.json";
import { formStory, proceed, toCheck, toDone } from "./form-story.js";

export default { title: "Forms/Business licence renewal" };

const form = json as unknown as Definition; // checked against the schema by the tests of the examples
const answers = (language: string) => movedAnswers(file, new Date()).find((set) => set.language === language)?.answers;
const invalid = { steps: async (shown: Parameters<typeof proceed>[0]) => void (await proceed(shown)) };

export const FirstPage = formStory("first page", "en", form);
export const EverythingWrong = formStory("nothing entered", "en", form, invalid);
export const CheckAnswers = formStory("answers to check", "en", form, { answers: answers("en"), steps: toCheck });
export const Done = formStory("sent", "en", form, { answers: answers("en"), steps: toDone });
export const FirstPageArabic = formStory("first page, Arabic", "ar", form);
export const EverythingWrongArabic = formStory("nothing entered, Arabic", "ar", form, invalid);
export const CheckAnswersArabic = formStory("answers to check, Arabic", "ar", form, { answers: answers("ar"), steps: toCheck });
export const DoneArabic = formStory("sent, Arabic", "ar", form, { answers: answers("ar"), steps: toDone });
