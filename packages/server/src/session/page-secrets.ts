import { hkdfSync } from "node:crypto";
import type { ServerKeys } from "../drafts/server-keys.js";

/**
 * Secrets for the pages' cookies and visits, one from each server key (HKDF-SHA-256, RFC 5869): whoever holds the servers' keys has these too, in the same
 * order, so that replacing a key replaces both, and neither can be worked out from the other.
 */
export const pageSecrets = ([first, ...older]: ServerKeys): readonly [string, ...string[]] => {
  const secretOf = ({ bytes }: ServerKeys[number]): string =>
    Buffer.from(hkdfSync("sha256", bytes, "", "diwan pages", 32)).toString("base64");
  return [secretOf(first), ...older.map(secretOf)];
};
