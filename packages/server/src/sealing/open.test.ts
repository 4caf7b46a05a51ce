import { canonicalJson, definitionHash, type SealedAnswers, type Submission } from "@diwan/core";
import { fromBase64Url, sealSubmission, toBase64Url } from "@diwan/core/sealed";
import { describe, expect, it } from "vitest";
import {
  office,
  plainReport,
  report,
  SECRET_ANSWER,
  sealedReport,
  spare,
  stranger,
} from "../../support/sealed.js";
import { newSealingKey, readPrivateKeys } from "./keys.js";
import { OpenError, openSubmission } from "./open.js";

const reasonOf = (submission: Submission, keys = [office.privateKey]): Promise<unknown> =>
  openSubmission(submission, keys).then(
    () => "opened",
    (error: unknown) => (error instanceof OpenError ? error.reason : error),
  );
const withSealed = (submission: Submission, change: (sealed: SealedAnswers) => SealedAnswers): Submission => {
  if (!submission.sealed) throw new Error("not sealed");
  return { ...submission, sealed: change(submission.sealed) };
};
/** The same text with one bit of one byte turned round. */
function damaged(text: string, at: number): string {
  const bytes = fromBase64Url(text) ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return toBase64Url(bytes);
}

describe("sealed answers", () => {
  it("are opened by each of the private keys, by itself", async () => {
    const plain = plainReport();
    const sealed = await sealSubmission(plain, report, "browser");
    for (const { privateKey } of [office, spare]) {
      const {
        answers,
        calculations,
        key,
        sealed: left,
        ...rest
      } = await openSubmission(sealed, [privateKey]);
      expect({ answers, calculations }).toEqual({
        answers: plain.answers,
        calculations: plain.calculations,
      });
      expect(left).toBeUndefined();
      expect(key).toBe(sealed.key);
      expect(rest).toEqual({
        diwan: 1,
        form: "permit",
        version: "1",
        definition: plain.definition,
        language: "en",
      });
    }
  });

  it("show nothing: neither an answer nor the key by which one could be guessed, and little of how long they are", async () => {
    const plain = plainReport();
    const sealed = await sealSubmission(plain, report, "browser");
    const text = canonicalJson(sealed);
    expect(text).not.toContain(SECRET_ANSWER);
    expect(text).not.toContain(plain.key);
    expect(sealed.answers).toEqual({});
    expect(sealed.calculations).toEqual({});
    const short = await sealedReport({ answers: { where: "a", people: 1 } });
    expect(short.sealed?.box.length).toBe(sealed.sealed?.box.length);
  });

  it("are never sealed twice in the same way, and are known to be the same by their key and fingerprint", async () => {
    const plain = plainReport();
    const [one, again] = [
      await sealSubmission(plain, report, "browser"),
      await sealSubmission(plain, report, "server"),
    ];
    expect(one.sealed?.box).not.toBe(again.sealed?.box);
    expect(one.sealed?.keys).not.toEqual(again.sealed?.keys);
    expect([one.key, one.sealed?.fingerprint]).toEqual([again.key, again.sealed?.fingerprint]);
    const other = await sealedReport({ key: plain.key, answers: { where: "elsewhere", people: 3 } });
    expect(other.key).toBe(one.key);
    expect(other.sealed?.fingerprint).not.toBe(one.sealed?.fingerprint);
    // Of another application, the same answers have another one.
    expect((await sealedReport()).sealed?.fingerprint).not.toBe(one.sealed?.fingerprint);
  });

  it("do not open with another key, of another name or of the same", async () => {
    const sealed = await sealedReport();
    expect(await reasonOf(sealed, [(await newSealingKey("other")).privateKey])).toBe("no-key");
    expect(await reasonOf(sealed, [])).toBe("no-key");
    expect(await reasonOf(sealed, [stranger.privateKey])).toBe("not-opened");
  });

  it("do not open when a bit of what is sealed was changed, wherever it is", async () => {
    const sealed = await sealedReport();
    const length = fromBase64Url(sealed.sealed?.box ?? "")?.length ?? 0;
    for (const at of [0, 20, length - 17, length - 1])
      expect(await reasonOf(withSealed(sealed, (all) => ({ ...all, box: damaged(all.box, at) })))).toBe(
        "not-opened",
      );
    for (const part of ["enc", "key"] as const)
      for (const at of [1, 40])
        expect(
          await reasonOf(
            withSealed(sealed, (all) => ({
              ...all,
              keys: all.keys.map((each) => ({ ...each, [part]: damaged(each[part], at) })),
            })),
          ),
        ).toBe("not-opened");
  });

  it("do not open with anything else around them than they were sealed with", async () => {
    const sealed = await sealedReport();
    for (const change of [
      { form: "other" },
      { version: "2" },
      { definition: "0".repeat(64) },
      { language: "ar" },
      { key: (await sealedReport()).key },
    ])
      expect(await reasonOf({ ...sealed, ...change })).toBe("not-opened");
    expect(await reasonOf(withSealed(sealed, (all) => ({ ...all, by: "server" })))).toBe("not-opened");
    expect(await reasonOf(withSealed(sealed, (all) => ({ ...all, fingerprint: "0".repeat(64) })))).toBe(
      "not-opened",
    );
    // A recipient that was taken away is noticed by the others.
    expect(await reasonOf(withSealed(sealed, (all) => ({ ...all, keys: all.keys.slice(0, 1) })))).toBe(
      "not-opened",
    );
  });

  it("do not open in the place of other ones of the same form", async () => {
    const [one, other] = [await sealedReport(), await sealedReport()];
    expect(await reasonOf({ ...one, ...(other.sealed && { sealed: other.sealed }) })).toBe("not-opened");
    expect(await reasonOf(withSealed(one, (all) => ({ ...all, box: other.sealed?.box ?? "" })))).toBe(
      "not-opened",
    );
  });

  it("do not open as answers of another form with the same keys", async () => {
    const form = { ...report, id: "complaint" };
    const sealed = await sealedReport();
    expect(await reasonOf({ ...sealed, form: form.id, definition: (await definitionHash(form)) ?? "" })).toBe(
      "not-opened",
    );
  });
});

describe("a key to seal to", () => {
  it("has the name it was given, or its thumbprint, which tells it from all others", async () => {
    expect(office.publicKey.kid).toBe("office");
    expect(office.publicKey).not.toHaveProperty("d");
    const [one, other] = [await newSealingKey(), await newSealingKey()];
    expect(one.publicKey.kid).toMatch(/^[\w-]{43}$/);
    expect(one.publicKey.kid).not.toBe(other.publicKey.kid);
    await expect(newSealingKey("no spaces")).rejects.toThrow("letters");
  });

  it("is read from one key, a list or a JWK Set, and nothing of one that is none is repeated", () => {
    const { privateKey } = office;
    for (const text of [privateKey, [privateKey], { keys: [privateKey] }].map((each) => JSON.stringify(each)))
      expect(readPrivateKeys(text)).toEqual([privateKey]);
    expect(readPrivateKeys(JSON.stringify([privateKey, spare.privateKey]))).toHaveLength(2);
    for (const wrong of [
      "",
      "[]",
      "{",
      JSON.stringify(office.publicKey),
      JSON.stringify({ ...privateKey, crv: "P-384" }),
    ]) {
      expect(() => readPrivateKeys(wrong)).toThrow(TypeError);
      expect(() => readPrivateKeys(wrong)).not.toThrow(privateKey.d);
    }
  });
});
