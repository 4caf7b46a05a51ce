/**
 * Writes packages/core/conformance, the kit that any implementation is tried with, from the folders of the field types (`<type>.conformance.json`) and from what is of no one type
 * (packages/core/conformance/{calculations,functions,members,path,rules}.json, written there). `--check` fails when one committed is not current.
 *
 * A case of one field is written short: `field` without its name, `answer` and the `problems` it has; `payload` where it is not the answer as given. A case that has a
 * `definition` is taken as it is. Cases stand one a line, so that a change is seen.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { typesIn } from "./fields.mjs";

/** Files of the kit that belong to no type. */
const OWN = [
  "calculations.json",
  "cel-spec.json",
  "functions.json",
  "members.json",
  "path.json",
  "rules.json",
  "texts.json",
];

const frame = {
  diwan: 1,
  id: "case",
  version: "1",
  languages: ["en"],
  title: "Case",
  privacy: { purpose: "To test", retention: "P1D", notice: "/privacy" },
};

/** A case written short, in full. */
export function wholeCase({ name, field, answer, problems, payload, definition, ...rest }) {
  if (definition) return { name, definition, ...rest };
  const { type, ...members } = field;
  const answers = answer === undefined ? {} : { a: answer };
  const sent = payload === undefined ? answers : payload;
  return {
    name,
    definition: {
      ...frame,
      pages: [{ title: "page", id: "page", fields: [{ type, name: "a", label: "a", ...members }] }],
    },
    answers,
    now: "2026-03-01T12:00:00Z",
    timeZone: "UTC",
    expect: {
      pages: ["page"],
      shown: ["/a"],
      calculations: {},
      problems,
      payload: problems.length ? null : sent,
    },
  };
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a browser keeps in the place of an answer that it cannot read yet, by type; the kit's README.md says the same. */
const RAW = {
  date: isObject,
  number: (value) => typeof value === "string",
  phone: (value) => typeof value === "string" && value.trim() !== "" && !value.startsWith("+"),
  file: (value) =>
    Array.isArray(value) && value.some((each) => isObject(each) && (!("id" in each) || "problem" in each)),
};

/** Whether fields, those of items and under choices too, have an answer that is none yet. */
const hasRaw = (fields, answers) =>
  isObject(answers) &&
  fields.some(
    ({ type, name, fields: inItems, options = [], yes, no }) =>
      RAW[type]?.(answers[name]) ||
      (type === "list" &&
        Array.isArray(answers[name]) &&
        answers[name].some((item) => hasRaw(inItems, item))) ||
      [...options, yes, no].some((choice) => choice?.fields && hasRaw(choice.fields, answers)),
  );

/** Names of the cases that only a form has to pass, since a server gets canonical answers alone. Beside the cases, which stay as they are. */
const rawOf = (cases) =>
  cases
    .filter(({ definition, answers }) => definition.pages.some(({ fields }) => hasRaw(fields, answers)))
    .map(({ name }) => name);

const lines = (about, cases) => {
  const raw = rawOf(cases);
  const head = `{\n "about": ${JSON.stringify(about)},\n${raw.length ? ` "raw": ${JSON.stringify(raw)},\n` : ""}`;
  return `${head} "cases": [\n${cases.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n ]\n}\n`;
};

/** Each file of the kit that is made from the folders, by its name. */
export function kit(root) {
  const files = new Map();
  for (const { type } of typesIn(root)) {
    const path = join(root, "packages/fields/src", type, `${type}.conformance.json`);
    if (!existsSync(path)) continue;
    const { file, about, cases } = JSON.parse(readFileSync(path, "utf8"));
    const known = files.get(file) ?? { about: [], cases: [] };
    files.set(file, {
      about: [...known.about, about],
      cases: [...known.cases, ...cases.map(wholeCase)],
    });
  }
  return Object.fromEntries(
    [...files].map(([file, { about, cases }]) => [`${file}.json`, lines(about.join("; "), cases)]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values: flags } = parseArgs({ options: { check: { type: "boolean" }, root: { type: "string" } } });
  const root = flags.root ?? fileURLToPath(new URL("..", import.meta.url));
  const folder = join(root, "packages/core/conformance");
  const wanted = kit(root);
  const there = readdirSync(folder).filter((name) => name.endsWith(".json") && !OWN.includes(name));
  const current = (name) => (there.includes(name) ? readFileSync(join(folder, name), "utf8") : undefined);
  const stale = Object.keys(wanted).filter((name) => current(name) !== wanted[name]);
  const left = there.filter((name) => !Object.hasOwn(wanted, name));
  if (!flags.check) {
    for (const name of stale) writeFileSync(join(folder, name), wanted[name]);
    for (const name of left) rmSync(join(folder, name));
    for (const name of [...stale, ...left]) console.log(`wrote packages/core/conformance/${name}`);
  } else if (stale.length || left.length) {
    console.error(
      `packages/core/conformance: ${[...stale, ...left].join(", ")} not current: run \`node scripts/conformance.mjs\` and commit it.`,
    );
    process.exitCode = 1;
  } else console.log("the conformance kit is current.");
}
