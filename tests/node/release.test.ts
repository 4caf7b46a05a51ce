/** Nothing is published that does not say what it is, whose it is and where it comes from. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacking } from "../../scripts/release/lacking.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const address = "https://github.com/agency/diwan";
const links = {
  repository: { type: "git", url: `git+${address}.git`, directory: "packages/core" },
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
};
/** A package's manifest, as it stands in the tree. */
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as {
    readonly version: string; // npm's own format
  };

let folder: string;
beforeAll(() => {
  const top = mkdtempSync(join(tmpdir(), "diwan-release-"));
  folder = join(top, "packages/core");
  mkdirSync(join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "README.md"), "# A package\n");
  writeFileSync(join(top, "LICENSE"), "A licence\n");
});
afterAll(() => rmSync(join(folder, "../.."), { recursive: true }));

describe("what is published", () => {
  const names = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "package.json")),
  );
  it.each(names)("lacks nothing but the addresses that the release gives it: %s", (name) => {
    const manifest = manifestOf(name);
    expect(lacking({ ...manifest, ...links }, folder, `v${manifest.version}`)).toEqual([]);
  });

  it.each([
    ["", /repository/],
    ["not an address", /repository/],
    ["http://github.com/agency/diwan", /repository/],
    ["https://example.org/agency/diwan", /repository/],
    ["https://git.agency.example/agency/diwan", /repository/],
    ["https://github.com/agency", /repository/],
  ])("is refused with the address %j", (other, words) => {
    const manifest = manifestOf("core");
    const wrong = {
      ...manifest,
      repository: { url: `git+${other}.git` },
      homepage: `${other}#readme`,
      bugs: `${other}/issues`,
    };
    expect(lacking(wrong, folder, `v${manifest.version}`).join("\n")).toMatch(words);
  });

  it.each([
    ["description", /description/],
    ["keywords", /keywords/],
    ["author", /author/],
    ["license", /license/],
    ["engines", /engines/],
    ["publishConfig", /publishConfig/],
    ["repository", /repository/],
    ["homepage", /homepage/],
    ["bugs", /bugs/],
  ])("is refused without %s", (key, words) => {
    const manifest = manifestOf("core");
    expect(
      lacking({ ...manifest, ...links, [key]: undefined }, folder, `v${manifest.version}`).join("\n"),
    ).toMatch(words);
  });

  it("is refused under another version's tag", () => {
    expect(lacking({ ...manifestOf("core"), ...links }, folder, "v99.0.0").join("\n")).toMatch(
      /the tag is v99\.0\.0/,
    );
  });
});
