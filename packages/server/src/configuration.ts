/** The server was given something it must not start with. The message says what and where in whole sentences, and never repeats a secret. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";

  constructor(readonly problems: readonly string[]) {
    super(problems.length > 1 ? problems.map((each) => `\n- ${each}`).join("") : problems.join());
  }
}

/** Fewest characters of a secret that a machine remembers. */
export const SECRET_LENGTH = 32;
/** A random text of that length has far more; a placeholder such as `xxxx…` has not. */
const FEWEST_DIFFERENT = 8;

/**
 * Why a text that was configured cannot be a secret, to follow the name of its place; `undefined` when it can. A variable that is not set is a value like
 * any other by the time it arrives here, so everything is expected; what was given is never repeated.
 */
export function secretProblem(
  value: unknown,
  { least = SECRET_LENGTH }: { readonly least?: number } = {},
): string | undefined {
  if (value === undefined || value === null)
    return `is not set (${value}): the environment variable or file it comes from may be missing`;
  if (typeof value !== "string") return "is not a text";
  const text = value.trim();
  if (!text) return value ? "is nothing but spaces" : "is empty";
  if (text.length < least) return `has ${text.length} characters and needs at least ${least}`;
  if (new Set(text).size < FEWEST_DIFFERENT) return "repeats a few characters, so that it can be guessed";
  return undefined;
}

/** The same of a key of bytes, which is no text of its own. */
export function keyProblem(
  bytes: Uint8Array,
  { least, most = least }: { readonly least: number; readonly most?: number },
): string | undefined {
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  if (bytes.length < least || bytes.length > most) return `has ${bytes.length} bytes and needs ${wanted}`;
  // What memory is before anything was put there.
  if (bytes.every((byte) => byte === 0)) return "is nothing but zeros, so that it can be guessed";
  return undefined;
}
