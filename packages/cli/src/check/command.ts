import { formatProblems } from "@diwan/core/parse";
import { parseArgs } from "node:util";
import { UsageError, type Command, type ExitCode } from "../command.js";
import { readFormFile } from "../files.js";

/** `diwan check`: what is wrong with definitions, each with its place. */
export const check: Command = {
  help: `  check <form.json>…         what is wrong with form definitions, with file, line and column
      --within <folder>      files that they take in ($include) may lie in; that of the form when left out`,
  run: (args, { print }): ExitCode => {
    const {
      positionals: files,
      values: { within },
    } = parseArgs({ args: [...args], options: { within: { type: "string" } }, allowPositionals: true });
    if (!files.length) throw new UsageError("check needs the file of a form.");
    let found: ExitCode = 0;
    for (const { file, result } of files.map((file) => ({ file, ...readFormFile(file, within) }))) {
      const problems = result.ok ? result.warnings : result.problems;
      if (problems.length) print(formatProblems(problems, file));
      if (result.ok) print(`${file}: ${problems.length ? "can be used" : "nothing is wrong"}.`);
      else found = 1;
    }
    return found;
  },
};
