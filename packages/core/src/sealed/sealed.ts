/** What sealed answers are made of, as whoever seals, receives or opens them must know it (docs/decisions/031-sealed-answers.md). */
import type { SealedAnswers, Submission } from "../definition.js";
import { canonicalJson } from "../hash.js";
import { hmac, utf8, type Bytes } from "./hpke.js";

export const SEALED_FORMAT = 1;
/** `info` of HPKE: what is sealed here opens as nothing else. */
export const SEALED_INFO: Bytes = utf8("diwan sealed answers 1");

/** What of a submission is not sealed, and cannot be changed without its being noticed when it is opened: the additional data of every step. */
export const sealedHeader = (
  { form, version, definition, language, key }: Omit<Submission, "answers" | "calculations">,
  { by, fingerprint }: Pick<SealedAnswers, "by" | "fingerprint">,
  kids: readonly string[],
): Bytes =>
  utf8(
    canonicalJson({ format: SEALED_FORMAT, form, version, definition, language, key, by, fingerprint, kids }),
  );

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The idempotency key that is sent and kept with sealed answers. It is worked out of the key that the application has on the device (or in the visit), which is never kept beside them: by that
 * one the answers could be guessed from their fingerprint.
 */
export const sealedKey = async (secret: string): Promise<string> =>
  toHex(await hmac(utf8(secret), utf8("diwan sealed key 1")));

/** Tells the same answers, sent again, from others under the same key; the same whoever seals them. */
export const sealedFingerprint = async (
  secret: string,
  { language, answers }: Pick<Submission, "language" | "answers">,
): Promise<string> => toHex(await hmac(utf8(secret), utf8(canonicalJson([language, answers]))));
