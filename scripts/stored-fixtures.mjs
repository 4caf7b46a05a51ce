/**
 * `node scripts/stored-fixtures.mjs`, after `node scripts/build.mjs`: writes what the code of this commit stores and sends into
 * `tests/fixtures/stored/<commit>`, for tests that later code still opens it. A set that is there is never written anew: it would be made of what it is
 * to be compared with. Needs Chromium and PostgreSQL.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@diwan/server/db";
import { namesInDatabase, publicNames } from "./public-names.mjs";
import { root } from "./run.mjs";
import { writeDrafts } from "./stored-fixtures/browser.mjs";
import { formsToStore, NOW } from "./stored-fixtures/forms.mjs";
import { scratchFolder, writeServer } from "./stored-fixtures/server.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.trim();
const changed = git("status", "--porcelain", "--", "packages", "docs/examples");
if (changed)
  throw new Error(`A set is written by the code of a commit; these files are changed:\n${changed}`);
const commit = git("rev-parse", "--short=7", "HEAD");
const folder = join(root, "tests/fixtures/stored", commit);
if (existsSync(folder)) throw new Error(`${folder} is there already`);
const write = (name, value) =>
  writeFileSync(
    join(folder, name),
    typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`,
  );

mkdirSync(join(folder, "forms"), { recursive: true });
const forms = formsToStore();
for (const [name, form] of Object.entries(forms)) write(`forms/${name}.form.json`, form);

const kit = join(root, "packages/core/conformance");
cpSync(kit, join(folder, "conformance"), { recursive: true });
write(
  "conformance.sha256.json",
  Object.fromEntries(
    readdirSync(kit)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(kit, name)))
          .digest("hex"),
      ]),
  ),
);

const scratch = scratchFolder();
const database = await openDatabase(scratch.path);
write("names.json", {
  ...(await publicNames(root, (specifier) => import(specifier))),
  ...(await namesInDatabase(database.db)),
});
await database.close();
scratch.remove();

await writeServer(folder, forms);
await writeDrafts(folder, forms);

write(
  "README.md",
  `# What the code of ${commit} stores and sends

Written on ${new Date().toISOString().slice(0, 10)} by \`scripts/stored-fixtures.mjs\` with the code of commit ${commit}, and never to be changed: whoever wrote these
files is gone, and later code must read what they left. The tests in \`tests/node/stored*.test.ts\` and \`tests/journeys/stored.test.ts\` open every set
in this folder. A change of what is stored gets another set beside it, written before the change.

| file | what it is |
| --- | --- |
| \`forms/\` | The definitions, as they were. \`every-before\` is an earlier version of \`every\`. |
| \`folder.tar.br\` | A server's data folder (PGlite, uploads, keys) on ${NOW}. \`brotli -d --large_window=28\` and \`tar\` unpack it. |
| \`rows.sql\` | The same tables as \`pg_dump\` writes them, for an empty PostgreSQL. |
| \`server.json\` | What citizens and the agency know of it: codes, secrets, cookies, references, what each form sends next and where that leads. |
| \`receipts/\` | Receipts of what was sent, with their places in the chain. |
| \`pages/\` | Pages without a script, as each citizen of \`server.json\` has them open. |
| \`drafts.json\` | What the form keeps in a browser, by how it was left, and what it shows when it is opened again. |
| \`conformance/\` | The conformance kit, with a SHA-256 of each file in \`conformance.sha256.json\`. |
| \`names.json\` | Names others hold on to, by kind; see \`scripts/public-names.mjs\`. |

Nothing in here is a secret of anybody's: keys, codes and people are made up.
`,
);
console.log(folder);
