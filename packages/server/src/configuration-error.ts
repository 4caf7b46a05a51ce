/** The server was given something it must not start with. The message says what and where in whole sentences, and never repeats a secret. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";

  constructor(readonly problems: readonly string[]) {
    super(problems.length > 1 ? problems.map((each) => `\n- ${each}`).join("") : problems.join());
  }
}
