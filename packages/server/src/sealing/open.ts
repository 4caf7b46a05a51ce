import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import type { Submission } from "@diwan/core";
import { fromBase64Url, sealedFingerprint, sealedHeader, sealedKey, SEALED_INFO } from "@diwan/core/sealed";
import { isShallow } from "../body.js";
import type { PrivateKey } from "./keys.js";

export type OpenReason =
  /** It is sealed to none of these keys. */
  | "no-key"
  /** What is sealed, or what stands around it, was changed; or it was sealed to another key of the same name, for another form, version or application. */
  | "not-opened"
  /** It opens, but is not what whoever sealed it said of it. */
  | "not-consistent";

/** Sealed answers that cannot be read. */
export class OpenError extends Error {
  override readonly name = "OpenError";
  readonly reason: OpenReason;
  constructor(reason: OpenReason) {
    super(WORDS[reason]);
    this.reason = reason;
  }
}
const WORDS: { readonly [reason in OpenReason]: string } = {
  "no-key": "It is sealed to none of the private keys that were given.",
  "not-opened":
    "It does not open: it was changed, belongs to another application or form, or is sealed to another key of the same name.",
  "not-consistent": "It opens, but its key or its fingerprint is not that of the answers in it.",
};

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * Opens sealed answers with one of the private keys. What it gives is what was sealed: it has been seen to belong to this form, version, language and idempotency key, and
 * nothing more. Let `verifySubmission` validate it. Throws `OpenError`.
 */
export async function openSubmission(
  submission: Submission,
  keys: readonly PrivateKey[],
): Promise<Submission> {
  const { sealed, ...rest } = submission;
  if (!sealed) return submission;
  const kids = sealed.keys.map(({ kid }) => kid);
  const found = sealed.keys.flatMap((each) =>
    keys.filter(({ kid }) => kid === each.kid).map((own) => ({ ...each, own })),
  );
  if (!found.length) throw new OpenError("no-key");
  const header = sealedHeader(submission, sealed, kids);
  // One that opens is enough: another entry may be damaged, and a name may have been given to two keys.
  let opened: Content | undefined;
  for (const each of found) opened ??= await unseal(each, { header, box: sealed.box }).catch(() => undefined);
  if (!opened) throw new OpenError("not-opened");
  // Whoever knows the public key may have sealed anything, nested deeper than a stack is high.
  if (!isShallow(opened) || !(await isOurs(opened, submission, sealed.fingerprint)))
    throw new OpenError("not-consistent");
  const { answers, calculations } = opened;
  return { ...rest, answers, calculations };
}

const isOurs = async (
  { secret, answers }: Content,
  { key, language }: Submission,
  fingerprint: string,
): Promise<boolean> =>
  (await sealedKey(secret)) === key &&
  (await sealedFingerprint(secret, { language, answers })) === fingerprint;

type Content = Pick<Submission, "answers" | "calculations"> & { readonly secret: string };

async function unseal(
  { own, enc, key }: { readonly own: PrivateKey; readonly enc: string; readonly key: string },
  { header, box }: { readonly header: Uint8Array<ArrayBuffer>; readonly box: string },
): Promise<Content> {
  const { kty, crv, x, y, d } = own;
  const recipientKey = await suite.kem.importKey(
    "jwk",
    { kty, crv, x, y, d, key_ops: ["deriveBits"] },
    false,
  );
  const contentKey = await suite.open(
    { recipientKey, enc: bytesOf(enc), info: SEALED_INFO },
    bytesOf(key),
    header,
  );
  const opener = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["decrypt"]);
  const text = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: new Uint8Array(12), additionalData: header },
    opener,
    bytesOf(box),
  );
  const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
  if (!isContent(content)) throw new TypeError("not what a form seals");
  return content;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (!bytes) throw new TypeError("not base64url");
  return bytes;
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** Answers are validated by `verifySubmission`; here they are seen to be some. */
const isContent = (value: unknown): value is Content =>
  isObject(value) &&
  isObject(value["answers"]) &&
  isObject(value["calculations"]) &&
  typeof value["secret"] === "string";
