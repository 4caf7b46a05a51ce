/** Where a command writes: lines about what was done or found, and complaints. */
export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** 0: done, and nothing is wrong. 1: something is wrong with what was read, and it was listed. 2: nothing was done, because the command or a file could not be understood. */
export type ExitCode = 0 | 1 | 2;

/** A command of `diwan`. */
export interface Command {
  /** What may stand after `diwan`, and what it does: lines of the help. */
  readonly help: string;
  readonly run: (args: readonly string[], output: Output) => Promise<ExitCode> | ExitCode;
}

/** The command was not understood: exit code 2, with the help. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file cannot be read or written, or holds something else than it should: exit code 2, and nothing was changed. */
export class FileError extends Error {
  override readonly name = "FileError";
}
