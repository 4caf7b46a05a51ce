import { canonicalJson } from "@diwan/core";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Lower-case hex SHA-256 of the canonical JSON (RFC 8785) of a declaration as its definition writes it: a text, or a text by language. Worked out at once, where the Web
 * Crypto API would answer later and, on a page without HTTPS, not at all: the hash is part of the answer from the first letter typed.
 */
export const declarationHash = (declaration: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(declaration))));
