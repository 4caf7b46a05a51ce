import type { DefinitionProblem } from "./problem.js";

/** Problems as lines for a terminal or a log: `permit.form.json:12:9 error: Unknown type 'radio': did you mean 'radios'? (unknownType)`. */
export function formatProblems(problems: readonly DefinitionProblem[], file = ""): string {
  return problems
    .map(({ pointer, line, column, code, message, severity }) => {
      const place = line === undefined ? pointer : `${line}:${column}`;
      return `${[file, place].filter(Boolean).join(":")}${file || place ? " " : ""}${severity}: ${message} (${code})`;
    })
    .join("\n");
}
