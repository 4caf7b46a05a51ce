import { formatProblems } from "@diwan/core/parse";
import { existsSync, realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { UsageError, type Command, type ExitCode } from "../command.js";
import { readFormFile, writeWhole } from "../files.js";

const isSame = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);

/** `diwan build`: a definition with all that it takes in, as it is published: one file, which browsers and other servers read. */
export const build: Command = {
  help: `  build <form.json>          the form with all files it takes in ($include), as it is published
      --out <file>           where to write it; printed when left out
      --within <folder>      as with check`,
  run: (args, { print, complain }): ExitCode => {
    const {
      positionals: [file, ...more],
      values: { out, within },
    } = parseArgs({
      args: [...args],
      options: { out: { type: "string" }, within: { type: "string" } },
      allowPositionals: true,
    });
    if (file === undefined || more.length) throw new UsageError("build needs the file of one form.");
    const { result, value } = readFormFile(file, within);
    const problems = result.ok ? result.warnings : result.problems;
    if (problems.length) complain(formatProblems(problems, file));
    if (!result.ok) return 1;
    if (out !== undefined && isSame(out, file))
      throw new UsageError("--out is the form itself: what it takes in would be lost as files of their own.");
    const text = JSON.stringify(value, null, 2);
    if (out === undefined) print(text);
    else writeWhole(out, `${text}\n`);
    return 0;
  },
};
