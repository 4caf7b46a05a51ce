import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { LOADERS } from "./loaders.js";
import type { NationalIdField } from "./national-id.definition.js";
import { readNationalId, type IdKind } from "./national-id.read.js";
import { schemeOf } from "./scheme.js";
import type { Validator } from "./validator.js";

const validators = new Map<string, Validator>();

/** Loads the rules of these kinds, once each. */
export async function loadValidators(kinds: readonly IdKind[]): Promise<void> {
  await Promise.all(
    kinds.map(async (kind) => {
      const scheme = schemeOf(kind);
      const load = Object.hasOwn(LOADERS, scheme) ? LOADERS[scheme] : undefined;
      if (load && !validators.has(scheme)) validators.set(scheme, await load());
    }),
  );
}

export const nationalIdRules: AnswerRules<NationalIdField> = {
  canonical: (value, field) => (typeof value === "string" ? readNationalId(value, field) : value),
  check: (field) =>
    answerOf(isText, "type", (payload) => {
      const validator = validators.get(schemeOf(field));
      // A number that nobody has looked at would pass for right.
      if (!validator) throw new Error(`the rules of ${schemeOf(field)} are not loaded`);
      const { isValid, error } = validator.validate(payload.value);
      if (!isValid) report(payload, error?.name === "InvalidChecksum" ? "checkDigit" : "idFormat");
    }),
};
