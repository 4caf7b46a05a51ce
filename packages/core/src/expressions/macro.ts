/** What the CEL library hands to a function that types and evaluates its own arguments, a macro: more than a signature could say. */
export interface Checker {
  check(ast: unknown, context: unknown): { readonly name: string };
  getType(name: string): unknown;
  createError(code: string, message: string, ast: unknown): Error;
}
export interface Runner {
  run(ast: unknown, context: unknown): unknown;
}
/** The call as it is written. */
export interface Call {
  readonly ast: unknown;
  readonly args: readonly unknown[];
}
export interface Macro {
  readonly async: false;
  typeCheck(checker: Checker, macro: unknown, context: unknown): unknown;
  evaluate(runner: Runner, macro: unknown, context: unknown): unknown;
}

/** A macro of what its arguments are: `type` names the type of the result, or is `undefined` when it does not take these. */
export const macro =
  (
    name: string,
    type: (types: readonly string[]) => string | undefined,
    evaluate: (values: readonly unknown[]) => unknown,
  ) =>
  ({ ast, args }: Call): Macro => ({
    async: false,
    typeCheck(checker, _, context) {
      const types = args.map((each) => checker.check(each, context).name);
      const result = type(types);
      // Worded as the library words it, for `plain-words.ts`.
      if (result === undefined)
        throw checker.createError(
          "no_matching_overload",
          `found no matching overload for '${name}(${types.join(", ")})'`,
          ast,
        );
      return checker.getType(result);
    },
    evaluate: (runner, _, context) => evaluate(args.map((each) => runner.run(each, context))),
  });
