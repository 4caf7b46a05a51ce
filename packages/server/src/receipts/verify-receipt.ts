import { canonicalJson } from "@diwan/core";
import type { Receipt } from "../store.js";
import { hashOfLink, sha256 } from "./digest.js";

/** The text whose digest stands in the chain: all of a receipt but its place there and, in receipts that have a format, what is worked out of the rest. */
export function entryText({ chain: _, trace, ...entry }: Receipt): string {
  const isInside = entry.format === undefined && trace !== undefined;
  return canonicalJson(isInside ? { ...entry, trace } : entry);
}

export type ReceiptVerdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: "unchained" | "changed" | "wrong-link" };

/**
 * Validates a receipt by itself, as an auditor or the citizen may: `changed` when an answer or anything else in it is not what was hashed, `wrong-link`
 * when its place in the chain was altered. That the chain has the same link is for the store to say: compare `chain.hash` with its own, or run
 * `verifyChain`.
 */
export async function verifyReceipt(receipt: Receipt): Promise<ReceiptVerdict> {
  const { chain } = receipt;
  if (!chain) return { ok: false, reason: "unchained" };
  if ((await sha256(entryText(receipt))) !== chain.digest) return { ok: false, reason: "changed" };
  const hash = await hashOfLink({ ...chain, kind: "submission", at: receipt.receivedAt });
  return hash === chain.hash ? { ok: true } : { ok: false, reason: "wrong-link" };
}
