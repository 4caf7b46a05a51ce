import { toJson } from "@diwan/core";
import { WHOLE } from "../entries.js";
import type { OwnControls } from "../field.js";
import { otherOf } from "../other.js";
import { chosenOf, typedOf } from "./chosen.js";

/** A checkbox for each value, or all of it in the one box, read as the options in whatever language their words are; what is chosen is kept in a control beside it. */
export const multiselectControls: OwnControls = (answer) => {
  const chosen = chosenOf(answer);
  const others = chosen.filter((each) => typeof each !== "string");
  const typed = typedOf(answer) || chosen.map((each) => otherOf(each) ?? String(each)).join(", ");
  return {
    [WHOLE]: [
      ...chosen.filter((each) => typeof each === "string"),
      ...(others.length ? [toJson(others)] : []),
    ],
    add: typed ? [typed] : [],
  };
};
