import { expect, it } from "vitest";
import { createSealer, fromBase64Url, toBase64Url } from "./seal.js";

const SECRET = "a secret that is long enough to be one";

/** As the version before made codes, with Web Crypto alone (HKDF of RFC 5869, HMAC-SHA-256). */
async function webMac(purpose: string, words: string): Promise<string> {
  const text = new TextEncoder();
  const base = await crypto.subtle.importKey("raw", text.encode(SECRET), "HKDF", false, ["deriveKey"]);
  const key = await crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: text.encode(purpose) },
    base,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign"],
  );
  return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key, text.encode(words))));
}

it("codes are those that Web Crypto makes, so that cookies and tokens of before stay good", async () => {
  const sealer = createSealer(SECRET);
  for (const [purpose, words] of [
    ["visitor", "abc"],
    ["csrf", ""],
    ["csrf", "ليلى 😀"],
  ] as const) {
    const mac = await webMac(purpose, words);
    expect(await sealer.mac(purpose, words)).toBe(mac);
    expect(await sealer.check(purpose, words, mac)).toBe(true);
  }
});

it("a code of another purpose, of other words, that was changed, cut off or is none is refused", async () => {
  const sealer = createSealer(SECRET);
  const mac = await sealer.mac("csrf", "abc");
  const bytes = fromBase64Url(mac) ?? new Uint8Array();
  const changed = toBase64Url(bytes.map((byte, at) => (at ? byte : byte ^ 1)));
  for (const [purpose, words, code] of [
    ["visitor", "abc", mac],
    ["csrf", "abd", mac],
    ["csrf", "abc", changed],
    ["csrf", "abc", toBase64Url(bytes.slice(1))],
    ["csrf", "abc", ""],
    ["csrf", "abc", "no base64url!"],
  ] as const)
    expect(await sealer.check(purpose, words, code)).toBe(false);
});
