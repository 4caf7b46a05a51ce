import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDefinition } from "@diwan/fields/parse";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../index.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diwan-build-"));
  mkdirSync(join(folder, "parts"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FORM = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en"],
  title: "Apply for a permit",
  privacy: { purpose: "To issue your permit", retention: "P1Y", notice: "/privacy" },
  pages: [{ id: "you", title: "You", fields: [{ $include: "./parts/name.json" }] }],
};
const NAME = { type: "text", name: "full_name", label: "Full name" };
const write = (name: string, content: object): string => {
  writeFileSync(join(folder, name), JSON.stringify(content, null, 2));
  return join(folder, name);
};
async function diwan(...args: readonly string[]) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  });
  return {
    code,
    printed: printed.join("\n"),
    complained: complained.join("\n").replaceAll(`${folder}/`, ""),
  };
}

describe("diwan build", () => {
  it("writes the form with what it takes in", async () => {
    const form = write("permit.form.json", FORM);
    write("parts/name.json", NAME);
    const out = join(folder, "built.json");
    expect(await diwan("build", form, "--out", out)).toEqual({ code: 0, printed: "", complained: "" });
    const built = readFileSync(out, "utf8");
    expect(JSON.parse(built)).toEqual({ ...FORM, pages: [{ ...FORM.pages[0], fields: [NAME] }] });
    expect(parseDefinition(built).ok).toBe(true);
    const { printed } = await diwan("build", form);
    expect(`${printed}\n`).toBe(built);
  });

  it("writes nothing where something is wrong, and says in which file", async () => {
    const form = write("permit.form.json", FORM);
    write("parts/name.json", { ...NAME, type: "txt" });
    const out = join(folder, "built.json");
    const { code, complained } = await diwan("build", form, "--out", out);
    expect(code).toBe(1);
    expect(complained).toMatch(/^parts\/name\.json:2:11 error: Unknown type 'txt'/);
    expect(() => readFileSync(out)).toThrow();
    const checked = await diwan("check", form);
    expect([checked.code, checked.printed.replaceAll(`${folder}/`, "")]).toEqual([
      1,
      expect.stringMatching(/^parts\/name\.json:2:11 error/),
    ]);
  });

  it("does not write over the form itself", async () => {
    const form = write("permit.form.json", FORM);
    write("parts/name.json", NAME);
    expect(await diwan("build", form, "--out", form)).toMatchObject({ code: 2 });
    expect(JSON.parse(readFileSync(form, "utf8"))).toEqual(FORM);
  });

  it("leads out of the form's folder only where that is said", async () => {
    const form = write("parts/permit.form.json", {
      ...FORM,
      pages: [{ id: "you", title: "You", fields: [{ $include: "../name.json" }] }],
    });
    write("name.json", NAME);
    expect((await diwan("check", form)).code).toBe(1);
    expect((await diwan("check", form, "--within", folder)).code).toBe(0);
  });

  it("is told which file is not there", async () => {
    expect(await diwan("build", join(folder, "none.json"))).toMatchObject({
      code: 2,
      complained: "none.json: there is no such file.",
    });
  });
});
