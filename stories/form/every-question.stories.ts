import type { Definition } from "@diwan/core";
import { movedAnswers } from "../../docs/examples/forms/moved-answers.mjs";
import file from "../../docs/examples/forms/every-question.answers.json";
import json from "../../docs/examples/forms/every-question.form.json";
import { expectStep, formStory, proceed, toCheck, toDone } from "./form-story.js";

export default { title: "Forms/Every question" };

const form = json as unknown as Definition; // checked against the schema by the tests of the examples
const answers = (language: string) =>
  movedAnswers(file, new Date()).find((set) => set.language === language)?.answers;

export const FirstPage = { name: "first page", ...formStory(form) };
export const EverythingWrong = {
  name: "nothing entered",
  ...formStory(form, { steps: async (shown) => expectStep(await proceed(shown), "diwan-invalid") }),
};
export const CheckAnswers = { name: "answers to check", ...formStory(form, { answers, steps: toCheck }) };
export const Done = { name: "sent", ...formStory(form, { answers, steps: toDone }) };
