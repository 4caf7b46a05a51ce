/**
 * Writes packages/fields/src/bank-account/iban-countries.ts, what the IBANs of each country are made of, from ibantools' copy of the registry (ISO 13616): a form
 * needs none of its functions. `--check` fails when the file is not current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getCountrySpecifications } from "ibantools";

const path = join(
  fileURLToPath(new URL("..", import.meta.url)),
  "packages/fields/src/bank-account/iban-countries.ts",
);

/** Letters of ISO 13616-1, 5: `n` for figures, `a` for letters, `c` for either. */
const CLASSES = { "0-9": "n", "A-Z": "a", "A-Z0-9": "c", "0-9A-Z": "c" };

/** `^[0-9]{3}[A-Z]{2}$` as `3n2a`. */
function structure(country, expression) {
  const short = expression
    .replace(/^\^|\$$/g, "")
    .replace(/\[([^\]]+)\]\{(\d+)\}/g, (_all, signs, count) => `${count}${CLASSES[signs]}`);
  if (!/^(\d+[nac])+$/.test(short)) throw new Error(`${country}: ${expression} cannot be written short`);
  return short;
}

const rows = Object.entries(getCountrySpecifications())
  .filter(([, { IBANRegistry }]) => IBANRegistry)
  .map(([country, { bban_regexp: expression }]) => `${country}:${structure(country, expression)}`)
  .sort();
const text = `// Made by scripts/iban-countries.mjs from ibantools (MIT, © Saša Jovanić), whose source is the registry of IBANs (ISO 13616): change nothing here.

const ROWS =
  "${rows.join(" ")}";

/** What follows the two check digits in the IBANs of each country: figures (\`n\`), letters (\`a\`) or either (\`c\`), and how many. */
export const IBAN_COUNTRIES: { readonly [country: string]: string } = Object.fromEntries(
  ROWS.split(" ").map((row) => row.split(":")),
);
`;

if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== text) {
    console.error(
      "packages/fields/src/bank-account/iban-countries.ts is not current: run `node scripts/iban-countries.mjs` and commit it.",
    );
    process.exit(1);
  }
  console.log(`the structures of the IBANs of ${rows.length} countries are current.`);
} else writeFileSync(path, text);
