import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { describe, expect, it } from "vitest";
import { sealTo, utf8 } from "./hpke.js";

const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const point = (text: string) => {
  const bytes = Buffer.from(text, "hex");
  return {
    x: bytes.subarray(1, 33).toString("base64url"),
    y: bytes.subarray(33).toString("base64url"),
  };
};

/** Of RFC 9180's published test vectors (https://github.com/cfrg/draft-irtf-cfrg-hpke): mode 0, KEM 0x0010, KDF 0x0001, AEAD 0x0002. */
const VECTOR = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  skEm: "90345e3a1d116c1dd39ae76d95ab858c142223a63e44f8f85318cfa91a84858e",
  pkRm: "04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c",
  enc: "04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0",
  aad: "436f756e742d30",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
  ct: "58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f",
};

async function ephemeral(): Promise<CryptoKeyPair> {
  const algorithm = { name: "ECDH", namedCurve: "P-256" };
  const jwk = { kty: "EC", crv: "P-256", ...point(VECTOR.enc) };
  const d = Buffer.from(VECTOR.skEm, "hex").toString("base64url");
  return {
    publicKey: await crypto.subtle.importKey("jwk", jwk, algorithm, true, []),
    privateKey: await crypto.subtle.importKey("jwk", { ...jwk, d }, algorithm, false, ["deriveBits"]),
  };
}

describe("sealing to a public key (HPKE)", () => {
  it("gives what the published test vector of the suite says", async () => {
    const sealed = await sealTo(
      point(VECTOR.pkRm),
      { info: hex(VECTOR.info), text: hex(VECTOR.pt), additionalData: hex(VECTOR.aad) },
      await ephemeral(),
    );
    expect(Buffer.from(sealed.enc).toString("hex")).toBe(VECTOR.enc);
    expect(Buffer.from(sealed.text).toString("hex")).toBe(VECTOR.ct);
  });

  it("is opened by another implementation, and never seals twice in the same way", async () => {
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    });
    const { publicKey, privateKey } = await suite.kem.generateKeyPair();
    const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", publicKey);
    const message = { info: utf8("info"), text: utf8("answers"), additionalData: utf8("header") };
    const [one, other] = [await sealTo({ x, y }, message), await sealTo({ x, y }, message)];
    expect(one).not.toEqual(other);
    for (const { enc, text } of [one, other]) {
      const opened = await suite.open(
        { recipientKey: privateKey, enc, info: message.info },
        text,
        message.additionalData,
      );
      expect(new TextDecoder().decode(opened)).toBe("answers");
    }
  });
});
