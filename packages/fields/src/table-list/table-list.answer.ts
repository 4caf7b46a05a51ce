import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { TableListField } from "./table-list.definition.js";

/** An array of objects, one for each row: a list, whose items look otherwise. */
export const tableListAnswer = answerTypeOf<TableListField>({
  holds: "items",
  rules: () => import("../list/list.rules.js").then(({ listRules }) => listRules),
});

// Rows are shown one by one, each under its title.
export const tableListDisplay: Display<TableListField> = () => [];
