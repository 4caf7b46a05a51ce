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
