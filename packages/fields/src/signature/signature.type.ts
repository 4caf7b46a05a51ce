import { fieldTypeOf } from "../field-type.js";
import { signatureAnswer, signatureDisplay } from "./signature.answer.js";
import type { SignatureField } from "./signature.definition.js";
import { declarationHash } from "./signature.hash.js";
import { signatureKind, type SignatureProps } from "./signature.kind.js";

/** Not worked out again for each letter typed. */
const hashes = new WeakMap<SignatureField, string>();
const hashOf = (field: SignatureField): string => {
  const hash = hashes.get(field) ?? declarationHash(field.declaration);
  hashes.set(field, hash);
  return hash;
};

export default fieldTypeOf<SignatureField, SignatureProps>({
  type: "signature",
  kind: signatureKind,
  answer: signatureAnswer,
  display: signatureDisplay,
  props: (field, context) => ({
    declaration: context.rich(field.declaration) ?? "",
    hash: hashOf(field),
  }),
});
