import { build } from "./build/command.js";
import { check } from "./check/command.js";
import { FileError, UsageError, type Command, type ExitCode, type Output } from "./command.js";
import { translate } from "./translate/command.js";

export type { ExitCode, Output } from "./command.js";

/** Each stands in a folder of its own. */
const COMMANDS: { readonly [name: string]: Command } = { build, check, translate };

const HELP = `diwan <command>

${Object.values(COMMANDS)
  .map(({ help }) => help)
  .join("\n\n")}

Exit code 0: done, and nothing is wrong. 1: something is wrong and is listed.
2: nothing was done, because the command or a file could not be understood.`;

/** Runs the command that the arguments name, as `npx diwan` does; the exit code. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "help" || args.includes("--help")) {
    output.print(HELP);
    return 0;
  }
  try {
    if (name === undefined) throw new UsageError("Which command?");
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`There is no command '${name}'.`);
    return await command.run(rest, output);
  } catch (error) {
    if (error instanceof FileError) {
      output.complain(error.message);
      return 2;
    }
    if (!isUsageError(error)) throw error;
    output.complain(`${error.message}\n\n${HELP}`);
    return 2;
  }
}

/** Ours, or what `parseArgs` says of options it does not know. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
