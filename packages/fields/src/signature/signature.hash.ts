import { toJson, type Text } from "@diwan/core";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The canonical JSON (RFC 8785) of a text, or of texts by language: their keys in order. `canonicalJson` of the engine says the same of any value, and would be a file of
 * its own in the script that is shipped, for every form to ask for when it is sent.
 */
const canonical = (text: Text): string =>
  toJson(
    typeof text === "string"
      ? text
      : Object.fromEntries(Object.entries(text).sort(([one], [other]) => (one < other ? -1 : 1))),
  );

/**
 * Lower-case hex SHA-256 of the canonical JSON (RFC 8785) of a declaration as its definition writes it: a text, or a text by language. Worked out at once, where the Web
 * Crypto API would answer later and, on a page without HTTPS, not at all: the hash is part of the answer from the first letter typed.
 */
export const declarationHash = (declaration: Text): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(declaration))));
