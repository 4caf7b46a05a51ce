/** Where the words of each language come from, as the package and docs/languages.md say it. */

/** What has been done last to the strings of a language: `[{ step, by, date, strings, ids? }]`, the most common first; ids are given for all others. */
export function provenanceOf(resources, language) {
  const steps = new Map();
  const pending = [];
  const stale = [];
  let strings = 0;
  for (const units of Object.values(resources))
    for (const [id, { target, stale: isStale, phase }] of Object.entries(units)) {
      strings++;
      if (!target) pending.push(id);
      else if (isStale) stale.push(id);
      if (!target) continue;
      const { name, process, by, date } = phase ?? {
        name: "",
        process: "translation",
        by: "unrecorded",
        date: "",
      };
      const step = steps.get(name) ?? { step: process, by, date, ids: [] };
      step.ids.push(id);
      steps.set(name, step);
    }
  const sorted = [...steps.values()].sort((a, b) => b.ids.length - a.ids.length);
  return {
    language,
    strings,
    pending,
    stale,
    steps: sorted.map(({ ids, ...step }, at) => ({ ...step, strings: ids.length, ...(at && { ids }) })),
  };
}

export const provenanceModule = (all) =>
  `import type { LanguageProvenance } from "../language-provenance.js";\n\n/** Made by scripts/i18n.mjs from the XLIFF files. */\nexport const provenance: { readonly [language: string]: LanguageProvenance } = ${JSON.stringify(
    Object.fromEntries(all.map(({ language, ...rest }) => [language, rest])),
  ).replaceAll('},"', '},\n"')};\n`;

const names = new Intl.DisplayNames("en", { type: "language" });
const nameOf = (language) => names.of(language) ?? language;
const count = (steps, test) => steps.filter(test).reduce((sum, { strings }) => sum + strings, 0);
const START = "<!-- Made by scripts/i18n.mjs. -->";
const END = "<!-- End of what is made. -->";

/** The table of docs/languages.md put into its text. */
export function provenanceTable(text, all) {
  const rows = all.map(({ language, strings, pending, stale, steps }) => {
    const isReading = ({ step }) => step === "review";
    const dates = steps
      .map(({ date }) => date)
      .filter(Boolean)
      .sort();
    return [
      nameOf(language),
      `\`${language}\``,
      strings,
      count(steps, (step) => !isReading(step)),
      count(steps, (step) => isReading(step) && step.by !== "person"),
      count(steps, (step) => isReading(step) && step.by === "person"),
      pending.length,
      stale.length,
      dates.at(-1) ?? "",
    ];
  });
  const head = [
    "language",
    "tag",
    "strings",
    "drafts",
    "read again by machine",
    "read again by a person",
    "pending",
    "older than the English",
    "last change",
  ];
  const table = [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const [before, rest = ""] = text.split(START);
  const after = rest.split(END)[1] ?? "\n";
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}
