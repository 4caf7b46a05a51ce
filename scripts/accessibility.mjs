/**
 * Writes docs/accessibility.md and docs/accessibility-conformance-report.md from tests/conformance/criteria.mjs; `--check` changes nothing and fails when they are
 * not up to date. Either fails when a test that a criterion names is not there: what is claimed can fail.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CRITERIA } from "../tests/conformance/criteria.mjs";
import { root } from "./run.mjs";

/** Tests that criteria name and that are not there. */
export function missing() {
  return CRITERIA.flatMap(({ number, result, tests }) => [
    ...(result === "Supports" && !tests.length ? [`${number}: claimed, and no test can fail`] : []),
    ...tests
      .filter(({ file, title }) => {
        const path = join(root, file);
        return !existsSync(path) || !readFileSync(path, "utf8").includes(title);
      })
      .map(({ file, title }) => `${number}: no test "${title}" in ${file}`),
  ]);
}

/** Criteria that failed tests, by their names as a run tells them, speak about. */
export const failedCriteria = (failures) =>
  CRITERIA.filter(({ tests }) =>
    tests.some(({ file, title }) => failures.some((name) => name.includes(file) && name.includes(title))),
  ).map(({ number, name }) => `${number} ${name}`);

const cell = (text) => text.replaceAll("|", "\\|");
const testsOf = ({ tests }) =>
  tests.map(({ file, title }) => `[${cell(title)}](../${file})`).join("; ") || "–";
const rows = (list, columns) =>
  list.map((criterion) => `| ${columns.map((column) => column(criterion)).join(" | ")} |`).join("\n");
const count = (result) => CRITERIA.filter((criterion) => criterion.result === result).length;

const HEAD =
  "<!-- Written by scripts/accessibility.mjs from tests/conformance/criteria.mjs: change those. -->";

const report = `${HEAD}

# Accessibility

The form meets WCAG 2.2 at levels A and AA, and so chapter 9 of EN 301 549 (3.2.1, which holds WCAG 2.1). Of ${CRITERIA.length} success criteria ${count("Supports")} apply and are
supported; ${count("Not applicable")} are about what a form does not have. Contrast is measured at level AAA (7:1), targets at 44 by 44 pixels.

Each row names the tests that fail when it stops being so. They run in Chromium, Firefox and WebKit, in English and Arabic, in light, dark and forced colours, in \`npm test\` by a covering array and in \`npm run test:all\` all
of them; a run also fails when a test named here is gone, and tells at its end which criteria a failed test is about. [accessibility-conformance-report.md](accessibility-conformance-report.md) is the same as an Accessibility Conformance Report.

What is yours: the words of a definition (labels that say what is meant, links that say where they lead), the page around the form, and your own types of fields. See [testing.md](testing.md).

## Screen readers

What a screen reader is told of the first page of both example forms is kept as text in \`tests/matrix/__snapshots__\` and read by a person when it changes. Required answers are told by
\`aria-required\`; a form in which no question may be left empty says so once, at the start, and \`"mark": "all"\` makes every label say it.

## What stays over your pages

Where the form moves the focus (to the error summary, to a new page) it measures what your page keeps over its contents, such as a header that stays at the top, and scrolls clear of it.
For those who go by Tab, set \`scroll-padding-block-start\` on your page's root to the height of such a header.

## Criteria

| WCAG 2.2 | | Level | EN 301 549 | Result | Tests that can fail | Remarks |
| --- | --- | --- | --- | --- | --- | --- |
${rows(CRITERIA, [({ number }) => number, ({ name }) => name, ({ level }) => level, ({ clause }) => clause ?? "–", ({ result }) => result, testsOf, ({ remarks }) => cell(remarks)])}
`;

const table = (title, list) => `## ${title}

| Criteria | Conformance level | Remarks and explanations |
| --- | --- | --- |
${rows(list, [({ number, name, level }) => `${number} ${name} (Level ${level})`, ({ result }) => result, ({ remarks, tests }) => cell(remarks || (tests.length ? `Tested: ${tests.map(({ title }) => title).join("; ")}.` : ""))])}
`;

const acr = `${HEAD}

# Accessibility Conformance Report

Based on VPAT® version 2.5 INT. Product: Diwan, a form element for websites (\`<diwan-form>\`), and the pages its server makes without JavaScript.
Evaluation: automated tests in Chromium, Firefox and WebKit with axe-core and IBM's engine over every field and every state of a form, journeys by keyboard, and the accessibility
tree read by a person; each criterion's tests stand in [accessibility.md](accessibility.md). Terms: “Supports”, “Partially supports”, “Does not support”, “Not applicable”, as the VPAT has them.

${table(
  "WCAG 2.2, level A",
  CRITERIA.filter(({ level }) => level === "A"),
)}
${table(
  "WCAG 2.2, level AA",
  CRITERIA.filter(({ level }) => level === "AA"),
)}
## EN 301 549 (3.2.1)

| Clause | Conformance level | Remarks and explanations |
| --- | --- | --- |
| 4 Functional performance statements | Supports | Met through the clauses of chapter 9 that apply. |
| 5 Generic requirements | Supports | No closed functionality, no biometrics; of 5.2 to 5.9 none but activation and operation by keyboard applies, which 2.1.1 covers. |
| 6 ICT with two-way voice communication | Not applicable | |
| 7 ICT with video capabilities | Not applicable | |
| 8 Hardware | Not applicable | |
${rows(
  CRITERIA.filter(({ clause }) => clause),
  [({ clause, name }) => `${clause} ${name}`, ({ result }) => result, ({ number }) => `See WCAG ${number}.`],
)}
| 9.6 WCAG conformance requirements | Supports | Whole processes, at level AA, without relying on what is not supported; the form works without JavaScript. |
| 10 Non-web documents | Not applicable | The copy of the answers is a web page. |
| 11 Software | Not applicable | The form is web content. |
| 12 Documentation and support services | Supports | This documentation is plain text in Markdown. |
| 13 ICT providing relay or emergency service access | Not applicable | |
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const gone = missing();
  if (gone.length) {
    console.error(gone.join("\n"));
    process.exit(1);
  }
  // Not at the top: npm test reads this file before anything is installed.
  const { format } = await import("prettier");
  const stale = [];
  for (const [name, text] of [
    ["docs/accessibility.md", report],
    ["docs/accessibility-conformance-report.md", acr],
  ]) {
    const path = join(root, name);
    const formatted = await format(text, { parser: "markdown", printWidth: 110 });
    if (existsSync(path) && readFileSync(path, "utf8") === formatted) continue;
    stale.push(name);
    if (!process.argv.includes("--check")) writeFileSync(path, formatted);
  }
  if (stale.length && process.argv.includes("--check")) {
    console.error(`${stale.join(", ")}: not up to date, run node scripts/accessibility.mjs`);
    process.exit(1);
  }
  console.log(stale.length ? `Wrote ${stale.join(", ")}` : "The accessibility reports are up to date");
}
