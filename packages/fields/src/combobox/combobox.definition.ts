import { common, fieldDefinition, fieldMeta, isObject, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { checkValues, otherAllowed, searchedOptions } from "../searched-options.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("combobox", "One of very many options, found by typing."),
      ...common,
      options: searchedOptions,
      other: otherAllowed('the answer is then `{ "other": "…" }`'),
    })
    .meta(
      fieldMeta(
        "ComboboxField",
        'One of very many options, found by typing. The answer is the option\'s value, or `{ "other": "…" }` where `other` allows what is none of them.',
        {
          type: "combobox",
          name: "occupation",
          label: "Occupation",
          options: [
            { value: "nurse", label: "Nurse" },
            { value: "teacher", label: "Teacher", synonyms: ["Schoolteacher"] },
          ],
        },
      ),
    );

export type ComboboxField = z.infer<ReturnType<typeof schema>>;

export const comboboxDefinition = fieldDefinition<ComboboxField>({
  type: "combobox",
  schema,
  codes: ["choice"],
  alsoCalled: ["autocomplete", "autocompletefield", "typeahead", "autosuggest"],
  check: checkValues,
  defaultMustBe: (value, { options, other }) =>
    options.some((each) => each.value === value) ||
    (other && isObject(value) && typeof value["other"] === "string")
      ? undefined
      : "the value of an option",
  values: ({ options }) => options.map(({ value }) => value),
});
