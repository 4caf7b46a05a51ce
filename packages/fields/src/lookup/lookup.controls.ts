import { resultText, stateOf } from "./lookup.state.js";
import type { OwnControls } from "../field.js";

/** What stands in each box and which option is chosen; what was found stands in none. */
export const lookupControls: OwnControls = (answer) => {
  if (typeof answer !== "object" || !answer) return undefined;
  const { value, found, source, manual } = stateOf(answer);
  const chosen = source === "manual" ? "no" : "yes";
  return {
    value: [value],
    ...(found && { result: [resultText(stateOf(answer))] }),
    ...(found && source && { right: [chosen] }),
    ...(!found && source === "manual" && { manual: ["yes"] }),
    ...(source === "manual" &&
      Object.fromEntries(Object.entries(manual).map(([name, text]) => [name, [text]]))),
  };
};
