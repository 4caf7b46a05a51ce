import type { OwnControls } from "../field.js";
import type { AddressField } from "./address.definition.js";

/** The country before the rest, since it decides which boxes there are; where only one is possible, nobody is asked. */
export const addressControls: OwnControls<AddressField> = (answer, { countries }) => {
  if (typeof answer !== "object" || !answer) return undefined;
  const { country, ...parts } = answer as { readonly [part: string]: string }; // an address is an object of strings
  return Object.fromEntries(
    Object.entries({ ...(country !== undefined && countries?.length !== 1 && { country }), ...parts }).map(
      ([part, text]) => [part, [text]],
    ),
  );
};
