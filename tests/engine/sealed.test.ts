/** What a definition may ask of sealed answers, told in words where it cannot. */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerAnswerType } from "@diwan/fields/answers";
import { parseDefinition } from "@diwan/fields/parse";
import { describe, expect, it } from "vitest";

const newKey = (kid: string) => {
  const { x = "", y = "" } = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({
    format: "jwk",
  });
  return { kty: "EC", crv: "P-256", kid, x, y };
};
const definition = (keys: unknown, fields: readonly object[] = []): object => ({
  diwan: 1,
  id: "report",
  version: "1",
  languages: ["en"],
  title: "Report",
  privacy: { purpose: "To help", retention: "P1Y", notice: "/privacy" },
  sealed: { keys },
  pages: [
    { id: "one", title: "One", fields: [{ type: "text", name: "what", label: "What happened?" }, ...fields] },
  ],
});
const problems = (keys: unknown, fields?: readonly object[]) => {
  const result = parseDefinition(JSON.stringify(definition(keys, fields), null, 2));
  return result.ok
    ? []
    : result.problems.map(({ pointer, code, message, line }) => ({ pointer, code, message, line }));
};

describe("a definition that asks for sealed answers", () => {
  it("is read with one key or several", () => {
    expect(problems([newKey("a")])).toEqual([]);
    expect(problems([newKey("a"), { ...newKey("b"), use: "enc" }])).toEqual([]);
  });

  it("says so where it has no key, or more than four", () => {
    expect(problems([])).toMatchObject([{ pointer: "/sealed/keys", code: "tooFew" }]);
    const many = ["a", "b", "c", "d", "e"].map(newKey);
    expect(problems(many)).toMatchObject([{ pointer: "/sealed/keys", code: "outOfRange" }]);
  });

  it("says what to do about a private key, and where it stands", () => {
    const found = problems([{ ...newKey("a"), d: "AAAA" }]);
    expect(found).toMatchObject([{ pointer: "/sealed/keys/0/d", code: "unknownKey" }]);
    expect(found[0]?.message).toContain("private half");
    expect(found[0]?.message).toContain("new-sealing-key");
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it("says that coordinates do not belong together, or are none", () => {
    const [one, other] = [newKey("a"), newKey("a")];
    expect(problems([{ ...one, y: other.y }])).toMatchObject([
      { pointer: "/sealed/keys/0", code: "sealingKey" },
    ]);
    expect(problems([{ ...one, x: "short" }])).toMatchObject([
      { pointer: "/sealed/keys/0/x", code: "format" },
    ]);
    // 43 characters whose last one has bits that no 32 bytes have.
    expect(problems([{ ...one, x: `${"A".repeat(42)}B` }])).toMatchObject([
      { pointer: "/sealed/keys/0", code: "sealingKey" },
    ]);
  });

  it("takes keys of no other kind, and no two of one name", () => {
    expect(problems([{ ...newKey("a"), crv: "P-384" }])).toMatchObject([
      { pointer: "/sealed/keys/0/crv", code: "wrongValue" },
    ]);
    expect(problems([newKey("a"), newKey("a")])).toMatchObject([
      { pointer: "/sealed/keys/1/kid", code: "sealingKey" },
    ]);
    expect(problems([newKey("a b")])).toMatchObject([{ pointer: "/sealed/keys/0/kid", code: "format" }]);
  });

  it("refuses the example of the documentation, whose private key nobody has", () => {
    const schema = readFileSync(new URL("../../packages/core/form.schema.json", import.meta.url), "utf8");
    // The schema's shape is held by its own test.
    const { $defs } = JSON.parse(schema) as { $defs: { SealingKey: { examples: readonly object[] } } };
    expect(problems($defs.SealingKey.examples)).toMatchObject([
      { pointer: "/sealed/keys/0/x", code: "sealingKey" },
    ]);
  });

  it("refuses questions for files wherever they stand, since those cannot be sealed", () => {
    const file = { type: "file", name: "paper", label: "Paper" };
    const list = { type: "list", name: "things", label: "Things", item: "Thing", fields: [file] };
    expect(problems([newKey("a")], [file])).toMatchObject([
      { pointer: "/pages/0/fields/1/type", code: "sealedFile" },
    ]);
    expect(problems([newKey("a")], [list])).toMatchObject([
      { pointer: "/pages/0/fields/1/fields/0/type", code: "sealedFile" },
    ]);
    registerAnswerType("test:photo", { files: { places: () => [], put: () => undefined } });
    const photo = { type: "test:photo", name: "photo", label: "Photo" };
    expect(problems([newKey("a")], [photo])).toMatchObject([
      { pointer: "/pages/0/fields/1/type", code: "sealedFile" },
    ]);
  });
});
