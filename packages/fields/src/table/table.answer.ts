import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { TableBlock } from "./table.definition.js";

/** No answer: a table to be read. */
export const tableAnswer = answerTypeOf<TableBlock>({ holds: "nothing" });

export const tableDisplay: Display<TableBlock> = () => "";
