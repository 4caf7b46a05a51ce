import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ROOMS = ["core", "i18n", "fields", "form"];
let copy: string;
let made: ReturnType<typeof generate>;
let compiled: ReturnType<typeof generate>;

/** A package's dependencies in the copy: libraries as they are, our own packages from the copy. */
function linkDependencies(name: string): void {
  const from = join(root, "packages", name, "node_modules");
  const to = join(copy, "packages", name, "node_modules");
  for (const entry of readdirSync(from)) {
    const scoped = entry.startsWith("@") ? readdirSync(join(from, entry)).map((inner) => join(entry, inner)) : [entry];
    for (const dependency of scoped.filter((one) => !one.startsWith("."))) {
      mkdirSync(join(to, dependency, ".."), { recursive: true });
      const [, own] = dependency.split("@diwan/");
      symlinkSync(own ? join(copy, "packages", own) : realpathSync(join(from, dependency)), join(to, dependency));
    }
  }
}

const generate = (...args: string[]) => spawnSync(process.execPath, [join(root, "scripts/new-field.mjs"), ...args, "--root", copy], { encoding: "utf8" });

beforeAll(() => {
  // Inside the checkout, so that the tools at its root are found; .diwan is not in git.
  mkdirSync(join(root, ".diwan"), { recursive: true });
  copy = mkdtempSync(join(root, ".diwan", "new-field-"));
  cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
  for (const name of ROOMS) {
    for (const part of ["package.json", "tsconfig.json", "src"]) cpSync(join(root, "packages", name, part), join(copy, "packages", name, part), { recursive: true });
    linkDependencies(name);
  }
  made = generate("national-id");
  compiled = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b", "packages/form", "--pretty", "false"], { cwd: copy, encoding: "utf8" });
}, 600_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("npm run new:field", () => {
  it("makes a field type that compiles in every room it touches", () => {
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(compiled).toMatchObject({ status: 0, stdout: "" });
  });

  it("makes answers that are judged and definitions that are read", { timeout: 120_000 }, () => {
    const script = `
      import { createSession } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
      import { parseDefinition } from "@diwan/fields/parse";
      const form = { diwan: 1, id: "f", version: "1", languages: ["en"], title: "F", privacy: { purpose: "p", retention: "P1D", notice: "/p" },
        pages: [{ id: "p", title: "P", fields: [{ type: "national-id", name: "id", label: "Id", maxLength: 3 }] }] };
      const read = parseDefinition(form);
      const session = createSession(await compileForm(read.definition));
      session.setAnswer("/id", "12345");
      console.log(JSON.stringify(session.judge("/id")));`;
    const told = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: join(copy, "packages/form"), encoding: "utf8" });
    expect(JSON.parse(told)).toEqual([{ path: "/id", code: "tooLong", params: { max: 3 } }]);
  });

  it("refuses a name that is taken or is none, and writes nothing then", () => {
    const before = readFileSync(join(copy, "packages/core/src/definition.ts"), "utf8");
    for (const name of ["national-id", "text", "Not A Name"]) expect(generate(name).status, name).toBe(1);
    expect(readFileSync(join(copy, "packages/core/src/definition.ts"), "utf8")).toBe(before);
  });
});
