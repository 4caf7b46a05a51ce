/** The conformance kit is enough to write an implementation in another language by: one in Python passes every canonical case of it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const runner = join(root, "docs/examples/conformance-python/run_conformance.py");
const kit = join(root, "packages/core/conformance");

/** The example needs 3.11, the oldest Python that reads every timestamp of the kit by itself. */
const version = spawnSync("python3", ["-c", "import sys; print(*sys.version_info[:2])"], {
  encoding: "utf8",
});
const [major = 0, minor = 0] = version.status === 0 ? version.stdout.trim().split(" ").map(Number) : [];
const hasPython = major === 3 && minor >= 11;
if (!hasPython)
  console.warn(
    "The conformance kit is not run in Python: there is no python3 of version 3.11 or later here.",
  );

/** What the runner says; `-B` leaves no compiled files in the tree. */
const run = (folder: string) => spawnSync("python3", ["-B", runner, folder], { encoding: "utf8" });

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
function copyOfKit(): string {
  const folder = mkdtempSync(join(tmpdir(), "diwan-kit-"));
  folders.push(folder);
  cpSync(kit, folder, { recursive: true });
  return folder;
}

describe.skipIf(!hasPython)("the conformance kit, run in Python (skipped where there is no python3)", () => {
  it("passes every canonical case and skips the others by count", () => {
    const { status, stdout, stderr } = run(kit);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const counts =
      /^(\d+) passed, 0 failed; skipped: (\d+) with raw entries, (\d+) with expressions beyond.*, (\d+) with types/
        .exec(stdout)
        ?.slice(1)
        .map(Number);
    const files = readdirSync(kit).filter((name) => name.endsWith(".json") && name !== "cel-spec.json");
    const all = files.flatMap(
      (name) => (JSON.parse(readFileSync(join(kit, name), "utf8")) as { cases: unknown[] }).cases, // written by us
    );
    // Each case is one or the other, and most of those whose types it has are canonical.
    expect(counts?.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    const [passed = 0, , , unknown = 0] = counts ?? [];
    expect(passed).toBeGreaterThan((all.length - unknown) * 0.7);
  });

  it("fails where a case is not met, and names it", () => {
    const folder = copyOfKit();
    const path = join(folder, "text.json");
    writeFileSync(path, readFileSync(path, "utf8").replaceAll('"tooShort"', '"tooLittle"'));
    const { status, stdout, stderr } = run(folder);
    expect(status).toBe(1);
    expect(stdout).toMatch(/ [1-9]\d* failed;/);
    expect(stderr).toMatch(/^text\.json: /m);
  });

  it("fails where there is nothing to run", () => {
    const folder = mkdtempSync(join(tmpdir(), "diwan-kit-"));
    folders.push(folder);
    expect(run(folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/no cases/) as string });
  });
});
