/** The commands that make a key pair, export what is sealed and open it: as an agency runs them, the private key on another machine than the server. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { definitionHash, type Definition, type Submission } from "@diwan/core";
import { sealSubmission } from "@diwan/core/sealed";
import { parseDefinition } from "@diwan/fields/parse";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundle, type Program } from "../../support/bundle.js";
import { newFolder } from "../../support/databases.js";
import { office, plainReport, report, SECRET_ANSWER } from "../../support/sealed.js";
import { temporary } from "../../support/temporary.js";
import { openServer } from "../db/open.js";
import { readPrivateKeys } from "./keys.js";
import { unseal, type Unsealed, type UnsealOptions } from "./unseal.js";

let program: Program;
const folder = temporary("sealing");
const keyFile = join(folder, "office.jwk");
const definitionFile = join(folder, "report.form.json");
let data: string;
const taken: string[] = [];

const run = (
  args: readonly string[],
  env: { [name: string]: string } = {},
  input = "",
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program.argv, ...args],
      { env: { PATH: process.env["PATH"], ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    ).stdin?.end(input);
  });

beforeAll(async () => {
  program = await bundle("bin/diwan-server.mjs");
  const made = await run(["new-sealing-key", "permits-2026", "--private", keyFile]);
  expect(made.code).toBe(0);
  const definition: Definition = {
    ...report,
    languages: ["en"],
    // Read below, as whoever starts a server does.
    sealed: { keys: [JSON.parse(made.out) as never] },
  };
  writeFileSync(definitionFile, JSON.stringify(definition));
  expect(parseDefinition(JSON.stringify(definition)).ok).toBe(true);
  data = await newFolder();
  const server = await openServer({ data, definitions: [definition] });
  const hash = (await definitionHash(definition)) ?? "";
  const post = async (submission: Submission): Promise<void> => {
    const response = await server.handler(
      new Request("http://localhost/api/submissions", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(submission),
      }),
    );
    expect(response.status).toBe(201);
    taken.push(((await response.json()) as { reference: string }).reference);
  };
  const plain = (answers: Submission["answers"]): Submission => plainReport({ answers, definition: hash });
  await post(await sealSubmission(plain({ where: SECRET_ANSWER, people: 3 }), definition, "browser"));
  await post(plain({ where: SECRET_ANSWER, people: 4 }));
  // A browser that validates nothing: only whoever opens it can see that.
  await post(await sealSubmission(plain({ where: "here", people: 300 }), definition, "browser"));
  await server.close();
}, 60_000);
afterAll(() => program.remove());

const exported = async (more: readonly string[] = []): Promise<string> => {
  const { code, out, err } = await run(["export-sealed", "--data", data, ...more]);
  expect(err).toBe("");
  expect(code).toBe(0);
  return out;
};
const opened = (out: string): readonly Unsealed[] => JSON.parse(out) as readonly Unsealed[];

it("writes a private key that nobody else may read, never over one that is there, and prints its public half alone", async () => {
  const text = readFileSync(keyFile, "utf8");
  const { d } = JSON.parse(text) as { d: string };
  expect(statSync(keyFile).mode & 0o077).toBe(0);
  const again = await run(["new-sealing-key", "permits-2026", "--private", keyFile]);
  expect(again.code).toBe(1);
  expect(readFileSync(keyFile, "utf8")).toBe(text);
  const { out, err } = await run(["new-sealing-key", "--private", join(folder, "other.jwk")]);
  const other = JSON.parse(readFileSync(join(folder, "other.jwk"), "utf8")) as { d: string };
  expect(out + err).not.toContain(other.d);
  expect(JSON.stringify(JSON.parse(out))).not.toContain('"d"');
  expect(d).not.toBe(other.d);
  expect((await run(["new-sealing-key"])).code).toBe(2);
});

it("leaves no answer anywhere in the bytes of the server's folder", () => {
  const needle = Buffer.from(SECRET_ANSWER);
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(10);
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name)).includes(needle), name).toBe(false);
});

it("opens each where the private key is, without the server, and says which do not pass", async () => {
  const file = join(folder, "sealed.jsonl");
  const text = await exported(["--form", "permit"]);
  expect(text).not.toContain(SECRET_ANSWER);
  expect(text.trim().split("\n")).toHaveLength(4);
  writeFileSync(file, text);
  const { code, out, err } = await run(["unseal", file, "--definition", definitionFile], {
    DIWAN_SEALING_KEYS_FILE: keyFile,
  });
  expect(code).toBe(1);
  const all = opened(out);
  expect(all.map(({ reference }) => reference)).toEqual(taken);
  expect(all.map(({ sealedBy, wrong }) => [sealedBy, wrong])).toEqual([
    ["browser", undefined],
    ["server", undefined],
    ["browser", [{ path: "/people", code: "max", params: { max: 9 } }]],
  ]);
  expect(all.map(({ submission }) => [submission?.answers, submission?.calculations])).toEqual([
    [{ where: SECRET_ANSWER, people: 3 }, { twice: 6 }],
    [{ where: SECRET_ANSWER, people: 4 }, { twice: 8 }],
    [{ where: "here", people: 300 }, { twice: 6 }],
  ]);
  expect(err).toContain(`${taken[2]}: /people max`);
  expect(err).toContain("3 opened or tried, 1 of them not as they should be");
  // What is wrong is said without the answers.
  expect(err).not.toContain("300");
});

it("reads standard input, and exports what was asked for alone", async () => {
  const one = await exported(["--reference", taken[1] ?? ""]);
  const { code, out } = await run(
    ["unseal", "-"],
    { DIWAN_SEALING_KEYS: readFileSync(keyFile, "utf8") },
    one,
  );
  expect(code).toBe(0);
  expect(opened(out).map(({ reference }) => reference)).toEqual([taken[1]]);
  expect(await exported(["--form", "other"])).toBe("");
  expect(await exported(["--from", "2100-01-01"])).toBe("");
  const { out: audit } = await run(["audit", "--data", data, "--reference", taken[1] ?? ""]);
  expect(audit).toContain("diwan-server export-sealed");
});

it("does not take what was changed, answers an unknown definition, or is sealed to another key", async () => {
  const one = await exported(["--reference", taken[0] ?? ""]);
  const own = readPrivateKeys(readFileSync(keyFile, "utf8"));
  const wrongOf = async (text: string, options: Partial<UnsealOptions> = {}): Promise<unknown> => {
    for await (const { wrong } of unseal(linesOf(text), { keys: own, ...options })) return wrong?.[0];
    return "nothing";
  };
  expect(await wrongOf(one)).toBeUndefined();
  expect(await wrongOf(one.replace('"receivedAt":"20', '"receivedAt":"19'))).toContain("receipt is not");
  expect(await wrongOf(one.split("\n").slice(1).join("\n"))).toContain("not in the export");
  expect(await wrongOf(one.replace("Report a wrong", "Report a wronk"))).toContain("was changed");
  expect(await wrongOf(one, { known: ["0".repeat(64)] })).toContain("none of those that were given");
  const named = { ...office.privateKey, kid: "permits-2026" };
  expect(await wrongOf(one, { keys: [named] })).toContain("does not open");
  expect(await wrongOf(one, { keys: [office.privateKey] })).toContain("none of the private keys");
});
async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

it("says what it needs, and repeats nothing of a key", async () => {
  expect((await run(["unseal", "-"])).err).toContain("DIWAN_SEALING_KEYS_FILE is not set");
  expect((await run(["unseal"], { DIWAN_SEALING_KEYS_FILE: keyFile })).code).toBe(2);
  const broken = await run(["unseal", "-"], { DIWAN_SEALING_KEYS: '{"kty":"EC","d":"secret-half"}' });
  expect(broken.code).not.toBe(0);
  expect(broken.err).toContain("no private key");
  expect(broken.err).not.toContain("secret-half");
  const line = await run(["unseal", "-"], { DIWAN_SEALING_KEYS_FILE: keyFile }, "not a line\n");
  expect(line.code).toBe(1);
  expect(line.err).toContain("Line 1");
});
