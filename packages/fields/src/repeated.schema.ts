import type { FieldFinding } from "@diwan/core/schema";

/** Values that stand a second time in a list of a field. */
export const repeated = (values: readonly string[] = [], member: string): readonly FieldFinding[] =>
  values.flatMap((value, at) =>
    values.indexOf(value) === at
      ? []
      : [
          {
            pointer: `/${member}/${at}`,
            code: "duplicateOption" as const,
            message: `'${value}' stands twice in '${member}'.`,
          },
        ],
  );

/** Things of a list whose value another has before them: rows, columns, options. */
export const repeatedValues = (
  things: readonly { readonly value: string }[],
  member: string,
): readonly FieldFinding[] =>
  things.flatMap(({ value }, at) =>
    things.findIndex((other) => other.value === value) < at
      ? [
          {
            pointer: `/${member}/${at}/value`,
            code: "duplicateOption" as const,
            message: `Two ${member} have the value '${value}': the answer could not tell them apart.`,
          },
        ]
      : [],
  );
