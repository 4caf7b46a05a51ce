import { isBlank, toJson } from "@diwan/core";
import { cleanDigits } from "@diwan/i18n";
import { boxOf } from "./entry-parts.js";
import type { Entries } from "./field.js";

/** How a code is sent. */
export type Channel = "email" | "phone";

/** Why there is no confirmation yet: each is a code of the types that verify (`verificationRules`); `address` is said as what is wrong with it. */
export type VerificationProblem =
  "address" | "codeMissing" | "codeWrong" | "codeExpired" | "codeTries" | "codeWait" | "codeFailed";

/**
 * An answer of the types that verify, confirmed or on its way: `{ to }` is an address that was entered; with `proof` a code is on its way to it; with `verified` and
 * `at` it was entered. `proof` is what the server knows the confirmation by. It is none of the answer that is kept: the server takes it out. The code stands nowhere.
 */
export interface Verification {
  readonly to: string;
  readonly verified?: true;
  /** ISO 8601 instant at which the code was entered. */
  readonly at?: string;
  readonly proof?: string;
  /** Minutes the code can be used, from when it was sent. */
  readonly minutes?: number;
  /** What came of the last attempt. */
  readonly problem?: VerificationProblem;
  /** Tries that are left, or minutes to wait. */
  readonly count?: number;
}

export interface CodeRequest {
  readonly channel: Channel;
  readonly to: string;
  /** Language of the page, BCP 47: that of the message. */
  readonly language: string;
}
/** A code is on its way; or why not, with the minutes to wait in `count`. */
export type CodeSent =
  | { readonly proof: string; readonly minutes: number }
  | { readonly problem: "address" | "codeWait" | "codeFailed"; readonly count?: number };
/** It was the right one; or not, with the tries that are left, or the minutes to wait, in `count`. */
export type CodeConfirmed =
  | { readonly at: string }
  | { readonly problem: Exclude<VerificationProblem, "address" | "codeMissing">; readonly count?: number };

/** Sends codes and looks at what was entered: the agency's server, or code of its own. */
export interface VerificationHandler {
  send(request: CodeRequest): Promise<CodeSent>;
  confirm(
    request: Omit<CodeRequest, "language"> & { readonly proof: string; readonly code: string },
  ): Promise<CodeConfirmed>;
}

const PROBLEMS: ReadonlySet<unknown> = new Set<VerificationProblem>([
  "address",
  "codeMissing",
  "codeWrong",
  "codeExpired",
  "codeTries",
  "codeWait",
  "codeFailed",
]);
export const PROOF = /^[\w-]{16,200}$/;
export const isInstant = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

type Members = { readonly [member: string]: unknown };
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value < 100_000;

/** Any answer as far as it is one of these. */
export function verificationOf(value: unknown): Verification {
  const given: Members = isMembers(value) ? value : {};
  const { to, verified, at, proof, minutes, problem, count } = given;
  const address = typeof to === "string" ? to : "";
  const known = typeof proof === "string" && PROOF.test(proof) ? { proof } : {};
  if (verified === true && isInstant(at)) return { to: address, verified, at, ...known };
  return {
    to: address,
    ...known,
    ...(isCount(minutes) && { minutes }),
    // Just seen to be one of them.
    ...(PROBLEMS.has(problem) && { problem: problem as VerificationProblem }),
    ...(isCount(count) && { count }),
  };
}

/** What is shown: a box for the address, one for the code, or that it is confirmed. */
export const stageOf = ({ verified, proof }: Verification): "address" | "code" | "confirmed" => {
  if (verified) return "confirmed";
  return proof === undefined ? "address" : "code";
};

/** What is kept of an answer, and what expressions see: all but what it is proven by. */
export function withoutProof(value: unknown): unknown {
  if (!isMembers(value) || value["verified"] !== true) return value;
  const { proof: _, ...rest } = value;
  return rest;
}

/** Nothing was entered yet. */
export const isEmptyVerification = (value: unknown): boolean => isMembers(value) && isBlank(value["to"]);

/**
 * What stands in the controls. From the moment a code was sent there is no box for the address, and a hidden control holds where they are; `kept` is that where it is known,
 * in a form whose page may be drawn later than its answers change, and `held` the answer that a server has of the visit. The code is never read into an answer.
 */
export function readVerification(
  entries: Entries,
  clean: (entered: string) => string | undefined,
  kept: (() => unknown) | undefined,
  held?: unknown,
): object | undefined {
  const state = kept?.() ?? parsed(entries["state"]?.[0]);
  const known = verificationOf(held);
  const said = isMembers(state) ? verificationOf(state) : undefined;
  const asked = said && stageOf(said) !== "address" ? said.to : clean(boxOf(entries, "to"));
  // A page from before, or one that was sent twice: what has come of it since stands.
  if (!kept && known.proof !== undefined && known.to === asked) return known;
  if (said && stageOf(said) !== "address") return said;
  if (kept && entries["to"] === undefined) return isMembers(state) ? state : undefined;
  const to = clean(boxOf(entries, "to"));
  if (!to) return undefined;
  const before = verificationOf(state);
  // What came of the last attempt was about the address that stood there.
  return before.to === to && before.problem ? before : { to };
}

function parsed(text: string | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A code as it was typed or pasted: in any digits, with spaces or dashes between them. */
export const codeIn = (entered: string): string => cleanDigits(entered).replace(/[\s\p{Pd}.]/gu, "");

/** A code looks like this. */
export const isCode = (code: string): boolean => /^\d{6}$/.test(code);

/** What becomes of an answer when a code is asked for. */
export async function withCodeSent(
  value: unknown,
  handler: Pick<VerificationHandler, "send">,
  request: Omit<CodeRequest, "to">,
): Promise<Verification> {
  const { to, proof, minutes } = verificationOf(value);
  if (!to) return { to, problem: "address" };
  const sent = await handler.send({ ...request, to });
  if (!("problem" in sent)) return { to, proof: sent.proof, minutes: sent.minutes };
  // The code that was sent before can still be entered.
  return {
    to,
    ...(proof !== undefined && sent.problem !== "address" && { proof }),
    ...(minutes !== undefined && { minutes }),
    ...sent,
  };
}

/** What becomes of an answer when a code was entered. */
export async function withCodeEntered(
  value: unknown,
  entered: string,
  handler: Pick<VerificationHandler, "confirm">,
  channel: Channel,
): Promise<Verification> {
  const before = verificationOf(value);
  const { to, proof, minutes } = before;
  if (proof === undefined || before.verified) return before;
  const sent = { to, proof, ...(minutes !== undefined && { minutes }) };
  const code = codeIn(entered);
  if (!code) return { ...sent, problem: "codeMissing" };
  const confirmed = await handler.confirm({ channel, to, proof, code });
  return "problem" in confirmed ? { ...sent, ...confirmed } : { to, verified: true, at: confirmed.at, proof };
}

/** The address stands in its box again. */
export const withAddressOpen = (value: unknown): Verification => ({ to: verificationOf(value).to });

/** What stands in its controls for such an answer: the address in its box, or where it is in a hidden control. */
export function controlsOfVerification(answer: unknown): Entries | undefined {
  if (!isMembers(answer)) return undefined;
  const value = verificationOf(answer);
  return stageOf(value) === "address" ? { to: [value.to] } : { state: [toJson(value)] };
}
