/** The example answer sets for what runs in Node; a browser imports the files and `movedAnswers` itself. */
import { readFileSync } from "node:fs";
import { movedAnswers } from "./moved-answers.mjs";

/**
 * Complete, valid, canonical answers to an example form, as `[{ name, language, answers }]`; see `movedAnswers` for `now`.
 * No files are among them: the reference to a file is good only where the file was uploaded, so each test uploads its own.
 */
export const exampleAnswers = (form, now) =>
  movedAnswers(JSON.parse(readFileSync(new URL(`./${form}.answers.json`, import.meta.url), "utf8")), now);
