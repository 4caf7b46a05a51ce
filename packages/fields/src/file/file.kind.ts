import { html } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind } from "../field.js";
import { fieldShell } from "../parts.js";
import { fileChooser, filesChosen, most, withLimits, type FileProps } from "./chooser.js";
import { fileStyles } from "./file.styles.js";
import { entriesIn, fileInput, parseEntry } from "./files.js";

export { keepFiles, type FileProgress, type FileProps, type FileTaker } from "./chooser.js";
export { entriesIn, entriesOfFiles, fileInput, fileSize, sayIn, type FileEntry } from "./files.js";

/**
 * Files, chosen in the platform's own control, which lies unseen over a button in the page's language: the native one speaks the browser's. Files can be
 * dropped on it as well. Answer: references `[{id, name, size, type}]`.
 */
export const fileKind: FieldKind<FileProps> = {
  template(given) {
    const p = withLimits(given);
    return fieldShell(p, html`${fileChooser(p)}<p class="diwan-hidden" aria-live="polite"></p>`);
  },
  read(entries, p) {
    const value = p.taker ? p.taker.value() : wholeOf(entries).flatMap(parseEntry);
    const files = entriesIn(value);
    if (!files.length) return undefined;
    // Another file takes the place of the one there may be.
    return most(p) > 1 ? files : files.slice(-1);
  },
  changed(root, { type, target }, p) {
    const input = fileInput(root);
    if (type === "change" && input && target === input) filesChosen(input, p, root);
  },
  groups: ["upload"],
  styles: fileStyles,
};
