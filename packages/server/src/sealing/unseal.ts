import { verifySubmission, type CompiledForm, type Problem, type Submission } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { sha256 } from "../receipts/digest.js";
import { verifyReceipt } from "../receipts/verify-receipt.js";
import type { Receipt } from "../store.js";
import type { SealedLine } from "./export.js";
import type { PrivateKey } from "./keys.js";
import { OpenError, openSubmission } from "./open.js";

/** What became of one application. */
export interface Unsealed {
  readonly reference: string;
  readonly receivedAt: string;
  /** Where it was sealed. A server that seals has seen the answers; one that says `browser` may not be believed. */
  readonly sealedBy: "browser" | "server";
  /** As `verifySubmission` made it canonical; as it was sealed where it does not pass; absent where it does not open. */
  readonly submission?: Submission;
  /** What is wrong: in words, or by the rules of the form. Without any it has passed everything. */
  readonly wrong?: readonly (string | Problem)[];
}
export interface UnsealOptions {
  readonly keys: readonly PrivateKey[];
  /** Hashes of the definitions that the agency knows it published. With them, an application that answers another one does not pass. */
  readonly known?: readonly string[];
}

/** A line that no export has. */
export class UnsealLineError extends Error {
  override readonly name = "UnsealLineError";
}

function readLine(line: string, number: number): SealedLine {
  try {
    const value: unknown = JSON.parse(line);
    // Each member is looked at where it is used: receipts by their digest, definitions by their hash.
    if (typeof value === "object" && value !== null && ("receipt" in value || "definition" in value))
      return value as SealedLine;
  } catch {
    // Said below.
  }
  throw new UnsealLineError(`Line ${number} is not one that export-sealed writes.`);
}

/**
 * Opens what `export-sealed` wrote, line by line, and looks at all that a server could not: that it opens, is what was received, answers a definition that is there (and known), and keeps to its rules on
 * the day it was received. What does not pass is given as well, with what is wrong about it.
 */
export async function* unseal(
  lines: AsyncIterable<string>,
  { keys, known }: UnsealOptions,
): AsyncGenerator<Unsealed> {
  const texts = new Map<string, string>();
  const forms = new Map<string, Promise<CompiledForm | string>>();
  const formOf = (hash: string | undefined): Promise<CompiledForm | string> => {
    const name = hash ?? "";
    const form = forms.get(name) ?? readForm(name, texts.get(name), known);
    forms.set(name, form);
    return form;
  };
  let number = 0;
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const read = readLine(line, number);
    if ("definition" in read) texts.set(read.definition.hash, read.definition.text);
    else yield await unsealOne(read.receipt, keys, formOf);
  }
}

async function readForm(
  hash: string,
  text: string | undefined,
  known: readonly string[] | undefined,
): Promise<CompiledForm | string> {
  if (text === undefined) return "The definition it answers is not in the export.";
  if ((await sha256(text)) !== hash) return "The definition it answers was changed.";
  if (known && !known.includes(hash)) return "It answers a definition that is none of those that were given.";
  const parsed = parseDefinition(text);
  if (!parsed.ok) return "The definition it answers cannot be read.";
  // The day it came on is told by noon in UTC: the form's own zone could make another day of it.
  return compileForm({ ...parsed.definition, timeZone: "UTC" });
}

async function unsealOne(
  receipt: Receipt,
  keys: readonly PrivateKey[],
  formOf: (hash: string | undefined) => Promise<CompiledForm | string>,
): Promise<Unsealed> {
  const { reference, receivedAt, submission } = receipt;
  const common = { reference, receivedAt, sealedBy: submission.sealed?.by ?? "server" } as const;
  const wrong: (string | Problem)[] = [];
  const genuine = await verifyReceipt(receipt);
  if (!genuine.ok && genuine.reason !== "unchained")
    wrong.push("The receipt is not what was received: it was changed.");
  if (!submission.sealed) wrong.push("It was not sealed.");
  let opened: Submission;
  try {
    opened = await openSubmission(submission, keys);
  } catch (error) {
    // Whatever one application holds, those after it are opened.
    const why = error instanceof OpenError ? error.message : "What was sealed cannot be read.";
    return { ...common, wrong: [...wrong, why] };
  }
  const form = await formOf(submission.definition);
  if (typeof form === "string") return { ...common, submission: opened, wrong: [...wrong, form] };
  const day = receipt.today ?? receivedAt.slice(0, 10);
  const verdict = await verifySubmission(form, opened, {
    now: () => new Date(`${day}T12:00:00Z`),
    timeZone: "UTC",
    ...(submission.definition !== undefined && { knownHashes: [submission.definition] }),
  });
  if (!verdict.ok) return { ...common, submission: opened, wrong: [...wrong, ...verdict.problems] };
  return { ...common, submission: verdict.submission, ...(wrong.length && { wrong }) };
}
