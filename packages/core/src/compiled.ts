import type { AnswerRules, AnswerTypes } from "./answer-type.js";
import type { Definition, Expression } from "./definition.js";
import type { Evaluate } from "./expressions/simple.js";

/** A definition made ready to run: its names checked, its expressions compiled. Made by `await compileForm(definition, { types })`; serves any number of sessions. */
export interface CompiledForm {
  readonly definition: Definition;
  /** The answer types it was compiled with. */
  readonly types: AnswerTypes;
  /** The evaluator of an expression of the form (`list` is `""`) or of a list's items (names of lists joined by `/`). */
  readonly expression: (source: Expression, list?: string) => Evaluate;
  /** Makes a slot (`Slot` and `Builder` of slots.ts, which knows of forms itself) ready whose field has members by expression; `undefined` where no field of a page that is ready has. */
  readonly bind?: { given(slot: object, builder: object): void }["given"] | undefined;
  /** Loads what validating answers needs. Done already unless the form was compiled with `rules: "later"`; until then validating throws. */
  readonly loadRules: () => Promise<void>;
  /** Rules of a type the form asks; `undefined` of a type without rules. */
  readonly rules: (type: string) => AnswerRules | undefined;
  /** How many of its pages, in order, are ready to be asked (tracked): all, unless it was compiled with `pages: "later"`; one more once its calculations are. */
  readonly ready: number;
  /** Whether a page is ready, by its id; without one, the whole form and its calculations (tracked). */
  readonly isReady: (page?: string) => boolean;
  /**
   * Makes a page ready, by its id, with those before it and what their expressions name on later ones; without one, the whole form and its calculations. A
   * session that runs already knows them when this resolves. What could not be loaded may be asked for again; throws `DefinitionError`.
   */
  readonly load: (page?: string) => Promise<void>;
}
