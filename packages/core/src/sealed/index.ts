export { canSeal, sealSubmission } from "./seal.js";
export { sealedProblem } from "./check.js";
export { sealedFingerprint, sealedHeader, sealedKey, SEALED_INFO } from "./sealed.js";
export { fromBase64Url, toBase64Url } from "./base64url.js";
