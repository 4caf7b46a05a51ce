import { answerTypeOf } from "@diwan/core";
import type { NameField } from "./name.definition.js";
import { fullName } from "@diwan/i18n/names";
import type { Display } from "../field-type.js";

/** An object of the parts asked. */
export const nameAnswer = answerTypeOf<NameField>({
  celType: "map",
  rules: () => import("./name.rules.js").then(({ nameRules }) => nameRules),
});

// A name is an object of strings, which its rules have seen to.
export const nameDisplay: Display<NameField> = (value, _field, { locale }) =>
  fullName(value as { readonly [part: string]: string }, locale.tag);
