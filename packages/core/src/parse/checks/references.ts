import type { AnswerField } from "../../definition.js";
import type { Reference } from "../field-definition.js";
import type { Finding } from "../problem.js";
import { didYouMean, suggest } from "../suggest.js";
import { fieldWords, nameOf, type LocatedField } from "../walk.js";
import type { Check, Form } from "./form.js";

/** Whatever shows answers or calculations names some that there are, and answers that are there when it is first shown. */
export const references: Check = (form) =>
  form.fields.flatMap((located) => {
    // A block of words has a type too, and names what that type says.
    const found = form.types.of(located.field)?.refersTo?.(located.field as AnswerField) ?? [];
    return found.flatMap((reference) => wrongWith(reference, located, form));
  });

function wrongWith({ pointer, name, to }: Reference, located: LocatedField, form: Form): readonly Finding[] {
  const at = located.pointer + pointer;
  // What is no name is reported where it is read, and one that is forbidden where it is given.
  if (name === "" || form.unusable.has(name)) return [];
  const meant = form.resolve(name, located.list);
  if (to === "calculation") {
    if (meant && "calculation" in meant) return [];
    const suggestion = suggest(name, form.calculations);
    return [
      {
        pointer: at,
        code: "unknownCalculation",
        suggestion,
        message: `There is no calculation '${name}'${didYouMean(suggestion)}`,
      },
    ];
  }
  if (meant && "field" in meant)
    return meant.page > located.page
      ? [
          {
            pointer: at,
            code: "laterAnswer",
            severity: "warning",
            message: `This waits for ${fieldWords(meant.field)}, which is asked on a later page: nothing is answered yet when it is first shown.`,
          },
        ]
      : [];
  const inside = form.inLists.get(name)?.list;
  const list = inside && nameOf(inside.field);
  const names = form.names(located.list).flat();
  const suggestion = suggest(
    name,
    names.filter((each) => !form.calculations.includes(each)),
  );
  return [
    {
      pointer: at,
      code: "unknownName",
      suggestion,
      message:
        meant === undefined && list !== undefined
          ? `'${name}' is asked for each item of '${list}': name the list, or show it among the questions of its items.`
          : `There is no question '${name}'${didYouMean(suggestion)}`,
    },
  ];
}
