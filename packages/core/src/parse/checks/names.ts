import { pointerOf } from "../pointer.js";
import type { Finding } from "../problem.js";
import { forbidden } from "../names.js";
import { nameOf, type LocatedField } from "../walk.js";
import type { Check } from "./form.js";

/** Names that would collide with what JavaScript or CEL already call so. */
export const forbiddenNames: Check = ({ fields, definition }) => {
  const found: Finding[] = [];
  const check = (name: string, pointer: string, atKey: boolean): void => {
    const wrong = forbidden(name);
    if (wrong !== undefined) found.push({ pointer, atKey, ...wrong });
  };
  for (const { field, pointer } of fields) check(nameOf(field) ?? "", `${pointer}/name`, false);
  for (const name of Object.keys(definition.calculations ?? {}))
    check(name, pointerOf(["calculations", name]), true);
  return found;
};

/** Fields share one namespace in a form, revealed ones included; the items of each list have their own. Calculations share the form's. */
export const duplicateNames: Check = ({ fields, definition }) => {
  const found: Finding[] = [];
  const seen = new Map<LocatedField | undefined, Map<string, LocatedField>>();
  for (const located of fields) {
    const name = nameOf(located.field);
    if (name === undefined) continue;
    const names = seen.get(located.list) ?? new Map<string, LocatedField>();
    seen.set(located.list, names);
    const first = names.get(name);
    if (first === undefined) names.set(name, located);
    else
      found.push({
        pointer: `${located.pointer}/name`,
        code: "duplicateName",
        message: `Two fields ${located.list ? `of the list '${nameOf(located.list.field)}'` : "of this form"} are named '${name}': the first stands at ${first.pointer}. Each needs a name of its own.`,
      });
  }
  // the first field of each name, wherever it stands
  const named = new Map<string | undefined, LocatedField>();
  for (const located of fields)
    if (!named.has(nameOf(located.field))) named.set(nameOf(located.field), located);
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

/** What the form says in place of a page's id, in events and to its own server: checking the answers, sent, saving, coming back. */
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
