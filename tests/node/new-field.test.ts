import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Packages that know of the types, and are copied. */
const ROOMS = ["fields", "form", "server", "testing"];
/** Packages below the types: the checkout's own, as they are built, since compiling them again would say nothing about a type. */
const BELOW = ["core", "i18n"];
/** Types whose folders are deleted. */
const GONE = ["location", "money"];
const SUITES = "tests/engine/type-suites.test.ts";
let copy: string;

/** A package's dependencies in the copy: libraries as they are, our own packages from the copy. */
function linkDependencies(folder: string): void {
  const from = join(root, folder, "node_modules");
  const to = join(copy, folder, "node_modules");
  for (const entry of readdirSync(from)) {
    const scoped = entry.startsWith("@")
      ? readdirSync(join(from, entry)).map((inner) => join(entry, inner))
      : [entry];
    for (const dependency of scoped.filter((one) => !one.startsWith("."))) {
      mkdirSync(join(to, dependency, ".."), { recursive: true });
      const [, own] = dependency.split("@diwan/");
      symlinkSync(
        own ? join(copy, "packages", own) : realpathSync(join(from, dependency)),
        join(to, dependency),
      );
    }
  }
}

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
const newField = (...args: string[]) => node(join(root, "scripts/new-field.mjs"), ...args, "--root", copy);
/** Runs tests in the copy, and gives what they print. */
function test(path: string): string {
  const ran = node(
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--root",
    copy,
    "--config",
    join(root, "tests/node/fixtures/new-field.vitest.config.mjs"),
    path,
  );
  expect(ran, ran.stdout + ran.stderr).toMatchObject({ status: 0 });
  return ran.stdout;
}
const compile = () =>
  node(
    join(root, "node_modules/typescript/bin/tsc"),
    "-b",
    "packages/server",
    "packages/testing",
    "--pretty",
    "false",
  );
/** Runs a module in the copy's packages and gives what it prints, as JSON. */
const run = (script: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: join(copy, "packages/server"),
      encoding: "utf8",
    }),
  );
const form = (...fields: readonly object[]) =>
  JSON.stringify({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "p", retention: "P1D", notice: "/p" },
    pages: [{ id: "p", title: "P", fields }],
  });
/** Files of a folder of the copy; links inside it are not followed. */
const files = (folder: string): readonly string[] =>
  readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
    .sort();

beforeAll(() => {
  // Inside the checkout, so that the tools at its root are found; .diwan is not in git.
  mkdirSync(join(root, ".diwan"), { recursive: true });
  copy = mkdtempSync(join(root, ".diwan", "new-field-"));
  // The tools look for their settings from the copy's root.
  for (const part of [
    "tsconfig.base.json",
    "tsconfig.tests.json",
    "eslint.config.mjs",
    ".prettierignore",
    ".prettierrc.json",
    "scripts/lint",
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const name of BELOW) {
    mkdirSync(join(copy, "packages"), { recursive: true });
    symlinkSync(join(root, "packages", name), join(copy, "packages", name));
  }
  for (const name of ROOMS) {
    for (const part of ["package.json", "tsconfig.json", "src"])
      cpSync(join(root, "packages", name, part), join(copy, "packages", name, part), { recursive: true });
    linkDependencies(join("packages", name));
  }
  // What every type's tests are held to, and what they ask.
  cpSync(join(root, SUITES), join(copy, SUITES));
  linkDependencies("tests");
}, 600_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Text of each file, by its path. */
const contents = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(copy, path), "utf8")]));

describe.sequential("one folder a question", () => {
  it("npm run new:field makes one folder, and changes no file but the indexes", { timeout: 60_000 }, () => {
    const sources = () =>
      contents([...BELOW.flatMap((name) => files(`packages/${name}/src`)), ...files("packages")]);
    const before = sources();
    expect(newField("speed-limit")).toMatchObject({ status: 0, stderr: "" });
    const after = sources();
    const touched = Object.keys(after)
      .filter((path) => before[path] !== after[path])
      .filter((path) => !/^packages\/fields\/src\/(generated|define)\//.test(path));
    expect(touched.length).toBeGreaterThan(5);
    expect(touched.filter((path) => !path.startsWith("packages/fields/src/speed-limit/"))).toEqual([]);
  });

  it("a folder that is deleted is a type that is gone from the indexes", () => {
    for (const type of GONE) rmSync(join(copy, "packages/fields/src", type), { recursive: true });
    expect(node(join(root, "scripts/fields.mjs"), "--root", copy)).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(copy, "packages/fields/src/define/diwan-location-field.ts"))).toBe(false);
  });

  it(
    // Both at once, since compiling takes half a minute.
    "every package compiles with the new type and without the deleted ones; the new one is read, validated, put into words, shown and sent",
    { timeout: 300_000 },
    () => {
      expect(compile()).toMatchObject({ status: 0, stdout: "" });
      expect(
        run(`
      import { createSession } from "@diwan/core";
      import { compileForm, displayAnswer, verifySubmission } from "@diwan/fields/answers";
      import { parseDefinition } from "@diwan/fields/parse";
      import { catalogue } from "@diwan/fields/examples";
      import { loadTypes } from "@diwan/form";
      const { definition } = parseDefinition(${form({ type: "speed-limit", name: "id", label: "Id", maxLength: 3 })});
      const compiled = await compileForm(definition);
      const session = createSession(compiled);
      session.setAnswer("/id", "12345");
      const problems = session.findProblems("/id");
      session.setAnswer("/id", "123");
      const { ok } = await verifySubmission(compiled, session.submission({ language: "en", key: "k" }));
      const [type] = await loadTypes(definition);
      console.log(JSON.stringify([problems, ok, type.type, displayAnswer("123", definition.pages[0].fields[0], { words: String }), catalogue["speed-limit"].examples.length > 3]));`),
      ).toEqual([
        [{ path: "/id", code: "tooLong", params: { count: 3 } }],
        true,
        "speed-limit",
        ["123"],
        true,
      ]);
    },
  );

  it("its own tests pass as they were made, and those of every type", { timeout: 240_000 }, () => {
    expect(test("packages/fields/src/speed-limit")).toMatch(/Tests .*6 passed/);
    // Neither do they know of the deleted ones.
    expect(test(SUITES)).toMatch(/✓.*type-suites/);
  });

  it(
    "its files are laid out as Prettier does, and have nothing a lint rule finds",
    { timeout: 240_000 },
    () => {
      const made = "packages/fields/src/speed-limit";
      const prettier = join(root, "node_modules/prettier/bin/prettier.cjs");
      expect(node(prettier, "--check", made)).toMatchObject({ status: 0, stderr: "" });
      const eslint = join(root, "node_modules/eslint/bin/eslint.js");
      expect(node(eslint, "--max-warnings=0", made)).toMatchObject({ stdout: "", status: 0 });
    },
  );

  it("refuses a name that is taken or is none, and writes nothing then", () => {
    const before = files("packages/fields/src");
    for (const name of ["speed-limit", "text", "Not A Name"]) expect(newField(name).status, name).toBe(1);
    expect(files("packages/fields/src")).toEqual(before);
  });

  it("a form that asks for a deleted type is told so", () => {
    expect(
      run(`
      import { compileForm } from "@diwan/fields/answers";
      import { FIELD_TYPES, parseDefinition } from "@diwan/fields/parse";
      import { loadTypes, UnknownTypeError } from "@diwan/form";
      const asks = (type) => JSON.parse(${JSON.stringify(form({ type: "TYPE", name: "a", label: "A" }))}.replace("TYPE", type));
      const told = [];
      for (const type of ${JSON.stringify(GONE)}) {
        const { problems } = parseDefinition(asks(type));
        const failed = await loadTypes(asks(type)).catch((error) => error instanceof UnknownTypeError);
        const refused = await compileForm(asks(type)).catch(({ code }) => code);
        told.push([problems[0].code, failed, refused]);
      }
      console.log(JSON.stringify([told, FIELD_TYPES.includes("location"), parseDefinition(asks("email")).ok, (await loadTypes(asks("email")))[0].type]));`),
    ).toEqual([
      [
        ["unknownType", true, "unknownType"],
        ["unknownType", true, "unknownType"],
      ],
      false,
      true,
      "email",
    ]);
  });
});
