import { parseArgs } from "node:util";
import { UsageError, type Command } from "../command.js";
import { check } from "./check.js";
import { extract } from "./extract.js";
import { merge } from "./merge.js";
import { pseudo } from "./pseudo.js";

const OPTIONS = {
  to: { type: "string", multiple: true },
  from: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  screenshots: { type: "string" },
  partial: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

/** Which of the options each may have. */
const ALLOWED: { readonly [name: string]: readonly string[] } = {
  extract: ["to", "from", "format", "out", "screenshots"],
  merge: ["to", "from", "out", "partial", "dry-run"],
  check: ["from"],
  pseudo: ["to", "from", "out"],
};

/** `diwan translate`: the words of a form, out to translators and back. */
export const translate: Command = {
  help: `  translate extract <form.json>  writes the form's words for translators, a file for each language
    --to <language>              …may be repeated; without it all languages of the form
    --from <language>            the language to translate from, if it is not the first of the form
    --format xliff|csv           XLIFF 2.0 (without this) for translation tools, CSV for spreadsheets
    --out <folder>               where to; without it beside the form
    --screenshots <folder>       names the pictures <page id>.png in it
  translate merge <form.json> <file>…  writes what was translated into the form (XLIFF 1.2, 2 or CSV)
    --to <language>              the language of a file that does not say it
    --partial                    adds a new language although texts are missing
    --dry-run                    tells what would be written, and writes nothing
    --out <file>                 another file than the form's
  translate check <form.json> [<file>…]  lists missing, outdated and broken translations
  translate pseudo <form.json>   writes a copy in pseudo-locales, to see what is cut off or not translated:
                                 en-XA, long and accented, and ar-XB, from right to left
    --to en-XA|ar-XB             …only this one
    --out <file>                 without it <form>.pseudo.form.json`,
  run: (args, output) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = "", file, ...files] = positionals;
    const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
    if (!allowed) throw new UsageError("translate what? extract, merge, check or pseudo.");
    if (file === undefined) throw new UsageError(`translate ${name} needs the file of a form.`);
    const other = Object.keys(values).find((option) => !allowed.includes(option));
    if (other !== undefined) throw new UsageError(`translate ${name} has no option --${other}.`);
    const { to = [], "dry-run": dryRun, ...options } = values;
    switch (name) {
      case "extract":
        if (files.length) throw new UsageError("translate extract takes one form at a time.");
        return extract(file, { ...options, to }, output);
      case "pseudo":
        if (files.length) throw new UsageError("translate pseudo takes one form at a time.");
        return pseudo(file, { ...options, to }, output);
      case "merge": {
        const [language, second] = to;
        if (second !== undefined) throw new UsageError("translate merge takes one --to.");
        const more = { ...(language !== undefined && { to: language }), ...(dryRun && { dryRun }) };
        return merge(file, files, { ...options, ...more }, output);
      }
      default:
        return check(file, files, options, output);
    }
  },
};
