import { answerTypeOf } from "@diwan/core";
import type { ListField } from "./list.definition.js";
import type { Display } from "../field-type.js";

/** An array of objects, one for each item. */
export const listAnswer = answerTypeOf<ListField>({
  holds: "items",
  rules: () => import("./list.rules.js").then(({ listRules }) => listRules),
});

// Items are shown one by one, each under its title.
export const listDisplay: Display<ListField> = () => [];
