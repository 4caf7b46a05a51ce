/** IBM's engine (accessibility-checker-engine, `ace`), the second opinion of the matrix: it computes roles and names on its own and knows rules axe has not. */
import "accessibility-checker-engine/ace-window.js";
import type { Checker } from "accessibility-checker-engine";

// A classic script: it leaves one global.
const { ace_ibma: ace } = window as unknown as { ace_ibma: { readonly Checker: new () => Checker } };
const checker = new ace.Checker();

/** Both of its guidelines that matter here; every rule of theirs counts. */
const GUIDELINES = ["IBM_Accessibility", "WCAG_2_2"];

/**
 * Advice (IBM's "recommendation", which is not a violation) that is not taken, and why. Advice of any other rule fails the tests.
 */
const NOT_TAKEN: { readonly [rule: string]: string } = {
  aria_role_redundant:
    "role=group on a fieldset: some screen readers read out a group's description only with it (parts.ts)",
  aria_child_valid:
    "a radiogroup holds its error message, its help and the fields an option reveals beside its radios, as any fieldset of radios does",
};

export interface IbmVerdict {
  /** What fails for certain, in words. */
  readonly violations: readonly string[];
  /** What it would do otherwise, though no requirement asks for it. */
  readonly advice: readonly { readonly rule: string; readonly text: string }[];
}

/** Advice nobody has answered. */
export const unexplained = ({ advice }: IbmVerdict): readonly string[] =>
  advice.filter(({ rule }) => !Object.hasOwn(NOT_TAKEN, rule)).map(({ text }) => text);

/** Judges the document, shadow roots included. */
export async function ibm(): Promise<IbmVerdict> {
  const { results } = await checker.check(document, GUIDELINES);
  const fails = results
    .filter(({ value }) => value[1] === "FAIL")
    .map(({ ruleId, message, snippet, path, value }) => {
      const kind = value[0].toLowerCase();
      return { kind, rule: ruleId, text: `${kind} ${ruleId}: ${message} ${snippet} ${path["dom"]}` };
    });
  return {
    violations: fails.filter(({ kind }) => kind === "violation").map(({ text }) => text),
    advice: fails.filter(({ kind }) => kind !== "violation"),
  };
}
