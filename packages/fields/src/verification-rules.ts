import { answerOf, report, type AnswerRules, type Check, type CheckContext, type Payload } from "@diwan/core";
import { isInstant, PROOF, stageOf, verificationOf } from "./verification.js";

type Members = { readonly [member: string]: unknown };
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ON_THE_WAY = new Set(["to", "proof", "minutes", "problem", "count"]);
const CONFIRMED = new Set(["to", "verified", "at", "proof"]);

/** Whether it has no members but those such an answer can have, each of its own type. */
function isVerification(value: Members): boolean {
  const { to, verified, at, proof } = value;
  const members = verified === undefined ? ON_THE_WAY : CONFIRMED;
  return (
    typeof to === "string" &&
    Object.keys(value).every((member) => members.has(member)) &&
    (proof === undefined || (typeof proof === "string" && PROOF.test(proof))) &&
    (verified === undefined || (verified === true && isInstant(at)))
  );
}

/** The rules of an address, told of the box it stands in. */
function checkAddress(check: Check, to: string, payload: Payload): boolean {
  let isRight = true;
  check({
    value: to,
    issues: {
      length: 0,
      push({ params }) {
        if (isRight) {
          // Made by `report`.
          const { code, params: more } = params as { code: string; params?: Parameters<typeof report>[2] };
          report(payload, code, more, "to");
        }
        isRight = false;
      },
    },
  });
  return isRight;
}

/**
 * `{ to, verified, at }` with an address that the rules of its own type find right; one that is not confirmed yet says what is to be done next. That a confirmation is true
 * only the server can say that sent the code.
 */
export const verificationRules = <F>(address: AnswerRules<F>): AnswerRules<F> => ({
  unfit: ["type"],
  canonical(value, field) {
    if (!isMembers(value) || typeof value["to"] !== "string") return value;
    const to = address.canonical?.(value["to"], field) ?? value["to"];
    if (value["verified"] !== true) return { ...value, to };
    const { to: _, verified, at, ...rest } = value;
    return { to, verified, at, ...rest };
  },
  check(field: F, context: CheckContext) {
    const check = address.check(field, context) as Check; // the types of addresses have no schema of a library
    return answerOf(isMembers, "type", (payload) => {
      const { value } = payload;
      if (!isVerification(value)) return report(payload, "type");
      const answer = verificationOf(value);
      if (!checkAddress(check, answer.to, payload)) return;
      const { problem, count } = answer;
      const params = count === undefined ? undefined : { count };
      const stage = stageOf(answer);
      if (stage === "code")
        report(payload, problem && problem !== "address" ? problem : "codeMissing", params, "code");
      else if (stage === "address")
        report(
          payload,
          problem === "codeWait" || problem === "codeFailed" ? problem : "verification",
          params,
          "to",
        );
    });
  },
  refused: (value, code) => (code === "verification" ? { to: verificationOf(value).to } : value),
});
