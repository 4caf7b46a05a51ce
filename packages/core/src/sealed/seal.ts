import type { Definition, SealedAnswers, Submission } from "../definition.js";
import { canonicalJson } from "../hash.js";
import { toBase64Url } from "./base64url.js";
import { encrypt, sealTo, utf8 } from "./hpke.js";
import { sealedFingerprint, sealedHeader, sealedKey, SEALED_FORMAT, SEALED_INFO } from "./sealed.js";

/** Bytes a text is filled up to a multiple of: its length tells little of the answers. */
const BLOCK = 1024;

/** Fills JSON up with spaces, which mean nothing in it. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8(text);
  const filled = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  filled.set(bytes);
  return filled;
}

/** Whether this platform can seal: WebCrypto is there on pages that come over HTTPS. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/**
 * Seals a verified submission to the public keys of its definition. What is left in it is what a server needs to know of it, and a key that is worked out of its own. The answers and
 * calculations are gone from it: whoever has none of the private keys reads them no more.
 */
export async function sealSubmission(
  { answers, calculations, ...open }: Submission,
  { sealed: option }: Definition,
  by: SealedAnswers["by"],
): Promise<Submission> {
  if (!option) throw new TypeError("the definition does not ask for sealed answers");
  const submission = { ...open, key: await sealedKey(open.key) };
  const fingerprint = await sealedFingerprint(open.key, { language: open.language, answers });
  const header = sealedHeader(
    submission,
    { by, fingerprint },
    option.keys.map(({ kid }) => kid),
  );
  // It encrypts this one text, so that a nonce of zeros is used once.
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const text = padded(canonicalJson({ answers, calculations, secret: open.key }));
  const box = await encrypt(contentKey, new Uint8Array(12), text, header);
  const keys = await Promise.all(
    option.keys.map(async (key) => {
      const sealed = await sealTo(key, { info: SEALED_INFO, text: contentKey, additionalData: header });
      return { kid: key.kid, enc: toBase64Url(sealed.enc), key: toBase64Url(sealed.text) };
    }),
  );
  return {
    ...submission,
    answers: {},
    calculations: {},
    sealed: { format: SEALED_FORMAT, by, fingerprint, keys, box: toBase64Url(box) },
  };
}
