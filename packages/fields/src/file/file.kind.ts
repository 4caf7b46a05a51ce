import { html, isServer, nothing } from "lit";
import { wholeOf } from "../entries.js";
import type { FieldKind, FieldProps } from "../field.js";
import { describedBy, errorMessage, fieldShell, invalid, isBad, words } from "../parts.js";
import { fileStyles } from "./file.styles.js";
import {
  entriesIn,
  entriesOfFiles,
  fileInput,
  fileSize,
  isChosen,
  parseEntry,
  putFiles,
  sayIn,
  type FileEntry,
} from "./files.js";

export { entriesIn, fileInput, fileSize, sayIn, type FileEntry } from "./files.js";

/** How an upload goes. */
export interface FileProgress {
  readonly state: "sending" | "checking" | "paused";
  /** From 0 to 1. */
  readonly share: number;
}

/** Whoever takes files as soon as they are chosen; without one the control keeps them and its form sends them. */
export interface FileTaker {
  /** The answer as it is now. */
  value(): unknown;
  take(files: readonly File[], root: ParentNode): void;
  /** Reads signals. */
  progress(entry: FileEntry): FileProgress | undefined;
  /** Words of what is wrong with a file, known before anything is validated. */
  fault(entry: FileEntry): string | undefined;
  canRetry(entry: FileEntry): boolean;
}

export interface FileProps extends FieldProps {
  /** Kinds the file chooser offers, as the native attribute has them: `".pdf,image/jpeg"`. */
  readonly accept?: string | undefined;
  /** The same in words, for the hint: `["PDF", "JPEG"]`. */
  readonly kinds?: readonly string[] | undefined;
  /** Most bytes of one file. */
  readonly maxSize?: number | undefined;
  /** Most files; one when left out. */
  readonly max?: number | undefined;
  readonly taker?: FileTaker | undefined;
  /** The page has no script of ours: its buttons send the form. */
  readonly served?: boolean | undefined;
}

const most = ({ max = 1 }: FileProps): number => max;

const limits = ({ kinds, maxSize, max = 1, locale }: FileProps): string =>
  [
    maxSize !== undefined && kinds?.length
      ? locale.t("upload.limits", {
          size: fileSize(maxSize, locale),
          types: locale.list(kinds, "disjunction"),
        })
      : "",
    max > 1 && Number.isFinite(max) ? locale.t("upload.most", { count: max }) : "",
  ]
    .filter(Boolean)
    .join(" ");

const withLimits = (p: FileProps): FileProps => {
  const text = limits(p);
  return text
    ? { ...p, hint: html`${p.hint ? html`<div>${words(p.hint)}</div>` : nothing}<p>${words(text)}</p>` }
    : p;
};

/** What is wrong with one file. */
const faultOf = (p: FileProps, entry: FileEntry, at: number): string | undefined =>
  p.partErrors?.[at] ?? p.taker?.fault(entry);

function fileItem(p: FileProps, entry: FileEntry, at: number): unknown {
  const { locale, name, id, served, taker } = p;
  const file = entry.name;
  const fault = faultOf(p, entry, at);
  const progress = taker?.progress(entry);
  const percent = locale.number(progress?.share ?? 0, { style: "percent" });
  const uploaded = entry.id && !fault ? locale.t("upload.uploaded") : "";
  const state = progress ? locale.t(`upload.${progress.state}`, { percent }) : uploaded;
  const button = (
    action: "retry" | "remove",
  ): unknown => html`<button type=${served ? "submit" : "button"} name=${served ? "_action" : nothing} value=${served ? `${action}:${name}:${at}` : nothing}
    class="diwan-button diwan-plain" id="${id}-${action}-${at}" data-do=${action} data-index=${at} aria-label=${locale.t(`upload.${action}`, { file })} ?disabled=${p.disabled}>${words(locale.t(`upload.${action}Short`))}</button>`;
  return html`<li class="diwan-file"><div><p><bdi>${words(file)}</bdi></p><p class="diwan-hint">${words(fileSize(entry.size, locale))}${state ? html`&nbsp;· ${words(state)}` : nothing}</p>${
    progress
      ? html`<progress max="1" .value=${progress.share} aria-label=${locale.t("upload.progress", { file, percent })}></progress>`
      : nothing
  }</div>${
    fault && taker?.canRetry(entry) ? button("retry") : nothing
  }${p.readonly ? nothing : button("remove")}${errorMessage(p, fault, `${id}-${at}-error`)}${
    // What script of ours holds need not stand in the page.
    (served || !taker) && !isChosen(entry)
      ? html`<input type="hidden" autocomplete="off" name=${name} value=${JSON.stringify(entry)} ?disabled=${p.disabled}>`
      : nothing
  }</li>`;
}

/**
 * Files, chosen in the platform's own control, which lies unseen over a button in the page's language: the native one speaks the browser's. Files can be
 * dropped on it as well. Answer: references `[{id, name, size, type}]`.
 */
export const fileKind: FieldKind<FileProps> = {
  template(given) {
    const p = withLimits(given);
    const { locale } = p;
    const files = entriesIn(p.value);
    const native = isServer || p.served;
    return fieldShell(
      p,
      html`${files.length ? html`<ul class="diwan-files" aria-label=${locale.t("upload.files")}>${files.map((entry, at) => fileItem(p, entry, at))}</ul>` : nothing}<div
      class=${native ? "diwan-chooser diwan-native" : "diwan-chooser"}><input type="file" id=${p.id} name=${p.name} accept=${p.accept || nothing} ?multiple=${most(p) > 1}
      aria-describedby=${describedBy(p, ...files.map((entry, at) => (faultOf(p, entry, at) ? `${p.id}-${at}-error` : undefined)))} aria-invalid=${invalid(isBad(p))} ?disabled=${p.disabled || p.readonly}><span
      class="diwan-button diwan-secondary" aria-hidden="true">${words(locale.t(files.length ? "upload.chooseMore" : "upload.choose"))}</span><span class="diwan-hint" aria-hidden="true">${words(locale.t("upload.drop"))}</span></div><p class="diwan-hidden" aria-live="polite"></p>`,
    );
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
    if (type !== "change" || !input || target !== input || !input.files?.length) return;
    const files = [...input.files];
    if (p.taker) {
      input.value = "";
      return p.taker.take(files, root);
    }
    // A native control forgets what was chosen before.
    const before =
      most(p) > 1
        ? (earlier.get(input) ?? []).filter(
            (old) =>
              !files.some(
                (file) =>
                  file.name === old.name && file.size === old.size && file.lastModified === old.lastModified,
              ),
          )
        : [];
    keepFiles(input, [...before, ...files]);
    sayIn(root, files.map((file) => p.locale.t("upload.chosen", { file: file.name })).join(" "));
  },
  groups: ["upload"],
  styles: fileStyles,
};

/** What a control held before something else was chosen in it. */
const earlier = new WeakMap<HTMLInputElement, readonly File[]>();
/** Makes these the control's files. */
export function keepFiles(input: HTMLInputElement, files: readonly File[]): void {
  earlier.set(input, files);
  putFiles(input, files);
}
export { entriesOfFiles };
