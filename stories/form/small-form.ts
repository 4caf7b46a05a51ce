import type { Definition } from "@diwan/core";
import { formStory, type FormStory } from "./form-story.js";

/** A form of one page that asks these, for a pattern or a type that stands in a form only. */
export const smallForm = (fields: readonly object[], rest: object = {}): Definition =>
  ({
    diwan: 1,
    id: "example",
    version: "1",
    languages: ["en"],
    title: "Resident parking permit",
    privacy: { purpose: "To show how it is asked", retention: "P1D", notice: "#privacy" },
    pages: [{ id: "page", title: "Your application", fields }],
    ...rest,
  }) as unknown as Definition; // the form reads it, and says what is wrong with it

export const small = (fields: readonly object[]): FormStory => formStory(smallForm(fields));
