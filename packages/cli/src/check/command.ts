import { formatProblems } from "@diwan/core/parse";
import { parseDefinition } from "@diwan/fields/parse";
import { parseArgs } from "node:util";
import { UsageError, type Command, type ExitCode } from "../command.js";
import { readDefinition } from "../files.js";

/** `diwan check`: what is wrong with definitions, each with its place. */
export const check: Command = {
  help: `  check <form.json>…         what is wrong with form definitions, with file, line and column`,
  run: (args, { print }): ExitCode => {
    const { positionals: files } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    if (!files.length) throw new UsageError("check needs the file of a form.");
    let found: ExitCode = 0;
    for (const { file, text } of files.map((file) => ({ file, text: readDefinition(file) }))) {
      const result = parseDefinition(text);
      const problems = result.ok ? result.warnings : result.problems;
      if (problems.length) print(formatProblems(problems, file));
      if (result.ok) print(`${file}: ${problems.length ? "can be used" : "nothing is wrong"}.`);
      else found = 1;
    }
    return found;
  },
};
