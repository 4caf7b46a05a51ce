import { report, type AnswerRules } from "@diwan/core";
import type { FileField } from "./file.definition.js";
import { checkFiles } from "./files.rules.js";

/** A list of references `{id, name, size, type}`. */
export const fileRules: AnswerRules<FileField> = {
  check: (field) => (payload) => {
    const { value } = payload;
    if (Array.isArray(value)) checkFiles(payload, value, field);
    else report(payload, "type");
  },
};
