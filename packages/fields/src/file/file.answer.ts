import { answerTypeOf } from "@diwan/core";
import type { FileField } from "./file.definition.js";
import { entriesIn } from "./files.js";
import { limitsOf } from "./kinds.js";
import type { Display } from "../field-type.js";

/** A list of references `{ id, name, size, type }`, and of entries of files that are none yet. */
export const fileAnswer = answerTypeOf<FileField>({
  celType: "list<map>",
  files: {
    places: (field, answer) => [
      { ...limitsOf(field), pointer: "", files: Array.isArray(answer) ? answer : [] },
    ],
    put: (files) => (files.length ? files : undefined),
  },
  rules: () => import("./file.rules.js").then(({ fileRules }) => fileRules),
});

export const fileDisplay: Display<FileField> = (value) => entriesIn(value).map(({ name }) => name);
