import { answerTypeOf, isBlank } from "@diwan/core";
import type { AddressField } from "./address.definition.js";

/** An object of the parts of its country. A country alone, often chosen beforehand, is not an address. */
export const addressAnswer = answerTypeOf<AddressField>({
  celType: "map",
  isEmpty: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([part, each]) => part === "country" || isBlank(each)),
  rules: () => import("./address.rules.js").then(({ addressRules }) => addressRules),
});

export { addressDisplay } from "./address.display.js";
