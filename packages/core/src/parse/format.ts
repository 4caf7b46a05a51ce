import type { DefinitionProblem } from "./problem.js";

/** Problems as lines for a terminal or a log: `permit.form.json:12:9 error: Unknown type 'radio': did you mean 'radios'? (unknownType)`. */
export function formatProblems(problems: readonly DefinitionProblem[], file = ""): string {
  return problems
    .map(({ pointer, line, column, code, message, severity, file: own = file }) => {
      const place = line === undefined ? pointer : `${line}:${column}`;
      return `${[own, place].filter(Boolean).join(":")}${own || place ? " " : ""}${severity}: ${message} (${code})`;
    })
    .join("\n");
}
