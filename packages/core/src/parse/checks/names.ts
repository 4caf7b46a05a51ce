import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import { forbidden } from "../names.js";
import { nameOf, type Place } from "../walk.js";
import type { Check } from "./form.js";

/** Names that would collide with what JavaScript or CEL already call so. */
export const forbiddenNames: Check = ({ places, definition }) => {
  const found: Finding[] = [];
  const judge = (name: string, pointer: string, atKey: boolean): void => {
    const wrong = forbidden(name);
    if (wrong !== undefined) found.push({ pointer, atKey, ...wrong });
  };
  for (const { field, pointer } of places) judge(nameOf(field) ?? "", `${pointer}/name`, false);
  for (const name of Object.keys(definition.calculations ?? {}))
    judge(name, pointerOf(["calculations", name]), true);
  return found;
};

/** Fields share one namespace in a form, revealed ones included; the items of each list have their own. Calculations share the form's. */
export const duplicateNames: Check = ({ places, definition }) => {
  const found: Finding[] = [];
  const seen = new Map<Place | undefined, Map<string, Place>>();
  for (const place of places) {
    const name = nameOf(place.field);
    if (name === undefined) continue;
    const names = seen.get(place.list) ?? new Map<string, Place>();
    seen.set(place.list, names);
    const first = names.get(name);
    if (first === undefined) names.set(name, place);
    else
      found.push({
        pointer: `${place.pointer}/name`,
        code: "duplicateName",
        message: `Two fields ${place.list ? `of the list '${nameOf(place.list.field)}'` : "of this form"} are named '${name}': the first stands at ${first.pointer}. Each needs a name of its own.`,
      });
  }
  // the first field of each name, wherever it stands
  const named = new Map<string | undefined, Place>();
  for (const place of places) if (!named.has(nameOf(place.field))) named.set(nameOf(place.field), place);
  for (const name of Object.keys(definition.calculations ?? {})) {
    const field = named.get(name);
    if (field !== undefined)
      found.push({
        pointer: pointerOf(["calculations", name]),
        atKey: true,
        code: "duplicateName",
        message: `The calculation '${name}' has the name of a field, at ${field.pointer}: an expression could not tell them apart.`,
      });
  }
  return found;
};

/** What the form says in the place of a page's id, in events and to its own server: checking the answers, sent, saving, coming back. */
const OWN_IDS = ["check", "done", "save", "return"];

export const reservedIds: Check = ({ definition }) =>
  definition.pages.flatMap(({ id }, index) =>
    OWN_IDS.includes(id)
      ? [
          {
            pointer: `/pages/${index}/id`,
            code: "reservedId" as const,
            severity: "warning" as const,
            suggestion: `${id}-page`,
            message: `'${id}' is how the form calls a page of its own, so that nobody who is told of a page could tell the two apart: did you mean '${id}-page'?`,
          },
        ]
      : [],
  );

export const duplicatePages: Check = ({ definition }) => {
  const seen = new Map<string, number>();
  return definition.pages.flatMap(({ id }, index) => {
    const first = seen.get(id) ?? index;
    seen.set(id, first);
    return id === "" || first === index
      ? []
      : [
          {
            pointer: `/pages/${index}/id`,
            code: "duplicatePage" as const,
            message: `Two pages have the id '${id}': the first is page ${first + 1}. Each needs an id of its own.`,
          },
        ];
  });
};
