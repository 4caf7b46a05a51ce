import { answerTypeOf } from "@diwan/core";
import { isolatedCode } from "../code.js";
import type { Display } from "../field-type.js";
import type { NationalIdField } from "./national-id.definition.js";
import { masked } from "./national-id.read.js";

/** Kinds that a form asks: their rules, and no others', are loaded with those of the type. */
const asked = new Map<string, NationalIdField>();

/** A string. */
export const nationalIdAnswer = answerTypeOf<NationalIdField>({
  celType: "string",
  asked: (field) => void asked.set(`${field.country}-${field.kind ?? ""}`, field),
  async rules() {
    const { loadValidators, nationalIdRules } = await import("./national-id.rules.js");
    await loadValidators([...asked.values()]);
    return nationalIdRules;
  },
});

export const nationalIdDisplay: Display<NationalIdField> = (answer, { mask }) =>
  isolatedCode(mask ? masked(String(answer)) : String(answer));
