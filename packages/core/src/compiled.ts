import type { Definition, Expression } from "./definition.js";
import type { Evaluate } from "./expressions/simple.js";

/** A definition made ready to run: its names checked, its expressions compiled. Made by `await compileForm(definition)`; serves any number of sessions. */
export interface CompiledForm {
  readonly definition: Definition;
  /** The evaluator of an expression of the form (`list` is `""`) or of a list's items (names of lists joined by `/`). */
  readonly expression: (source: Expression, list?: string) => Evaluate;
  /** Loads what judging answers needs. Done already unless the form was compiled with `rules: "later"`; until then judging throws. */
  readonly loadRules: () => Promise<void>;
}
