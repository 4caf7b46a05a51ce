import { itemFields } from "../../fields.js";
import { nameOf } from "../walk.js";
import type { Check } from "./form.js";

/** A list in a list is as deep as a citizen can follow. */
export const nestedLists: Check = ({ fields, types }) =>
  fields.flatMap(({ field, pointer, list }) =>
    itemFields(field, types.answers) && list?.list !== undefined
      ? [
          {
            pointer,
            code: "nestedList" as const,
            message: `The list '${nameOf(field)}' is in a list in a list: lists may be two deep. Ask for it on another page.`,
          },
        ]
      : [],
  );
