import { toJson } from "@diwan/core";
import { html, isServer, nothing, type TemplateResult } from "lit";
import type { FieldProps } from "../field.js";
import { describedBy, errorMessage, invalid, isBad, words } from "../parts.js";
import { entriesIn, fileSize, isChosen, putFiles, sayIn, type FileEntry } from "./files.js";

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

/** One control for files, which may be one of several that a question has. */
export interface ChooserProps extends FileProps {
  /** What its name has after that of the question, where it is one of several. */
  readonly part?: string | undefined;
  /** What ids of its files begin with; the id of the control when left out. */
  readonly filesId?: string | undefined;
}

/** Most files of a control. */
export const most = ({ max = 1 }: FileProps): number => max;

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

/** With what may be chosen, after the hint. */
export const withLimits = <P extends FileProps>(p: P): P => {
  const text = limits(p);
  return text
    ? { ...p, hint: html`${p.hint ? html`<div>${words(p.hint)}</div>` : nothing}<p>${words(text)}</p>` }
    : p;
};

/** What is wrong with one file. */
const faultOf = (p: FileProps, entry: FileEntry, at: number): string | undefined =>
  p.partErrors?.[at] ?? p.taker?.fault(entry);

/** Where it is one of several controls, what takes a file away has the id of the part that the file's problems have, so that they lead to it. */
export const buttonId = (
  { id, part, filesId = id }: Pick<ChooserProps, "id" | "part" | "filesId">,
  action: "retry" | "remove",
  at: number,
): string => (part === undefined || action === "retry" ? `${filesId}-${action}-${at}` : `${filesId}-${at}`);

function fileItem(p: ChooserProps, entry: FileEntry, at: number): unknown {
  const { locale, name, id, served, taker, part, filesId = id } = p;
  const file = entry.name;
  const fault = faultOf(p, entry, at);
  const progress = taker?.progress(entry);
  const percent = locale.number(progress?.share ?? 0, { style: "percent" });
  const uploaded = entry.id && !fault ? locale.t("upload.uploaded") : "";
  const state = progress ? locale.t(`upload.${progress.state}`, { percent }) : uploaded;
  const button = (
    action: "retry" | "remove",
  ): unknown => html`<button type=${served ? "submit" : "button"} name=${served ? "_action" : nothing} value=${served ? `${action}:${name}:${at}` : nothing}
    class="diwan-button diwan-plain" id=${buttonId(p, action, at)} data-do=${action} data-index=${at} data-part=${part ?? nothing} aria-label=${locale.t(`upload.${action}`, { file })} ?disabled=${p.disabled}>${words(locale.t(`upload.${action}Short`))}</button>`;
  return html`<li class="diwan-file"><div><p><bdi>${words(file)}</bdi></p><p class="diwan-hint">${words(fileSize(entry.size, locale))}${state ? html`&nbsp;· ${words(state)}` : nothing}</p>${
    progress
      ? html`<progress max="1" .value=${progress.share} aria-label=${locale.t("upload.progress", { file, percent })}></progress>`
      : nothing
  }</div>${
    fault && taker?.canRetry(entry) ? button("retry") : nothing
  }${p.readonly ? nothing : button("remove")}${errorMessage(p, fault, `${filesId}-${at}-error`)}${
    // What script of ours holds need not stand in the page.
    (served || !taker) && !isChosen(entry)
      ? html`<input type="hidden" autocomplete="off" name=${name} value=${toJson(entry)} ?disabled=${p.disabled}>`
      : nothing
  }</li>`;
}

/** The files there are, and the control that chooses more. */
export function fileChooser(p: ChooserProps): TemplateResult {
  const { locale, filesId = p.id } = p;
  const files = entriesIn(p.value);
  const native = isServer || p.served;
  return html`${files.length ? html`<ul class="diwan-files" aria-label=${locale.t("upload.files")}>${files.map((entry, at) => fileItem(p, entry, at))}</ul>` : nothing}<div
      class=${native ? "diwan-chooser diwan-native" : "diwan-chooser"}><input type="file" id=${p.id} name=${p.name} accept=${p.accept || nothing} ?multiple=${most(p) > 1}
      aria-describedby=${describedBy(p, ...files.map((entry, at) => (faultOf(p, entry, at) ? `${filesId}-${at}-error` : undefined)))} aria-invalid=${invalid(isBad(p))} ?disabled=${p.disabled || p.readonly}><span
      class="diwan-button diwan-secondary" aria-hidden="true">${words(locale.t(files.length ? "upload.chooseMore" : "upload.choose"))}</span><span class="diwan-hint" aria-hidden="true">${words(locale.t("upload.drop"))}</span></div>`;
}

/** Files were chosen in a control: whoever takes them does, or else the control keeps them. */
export function filesChosen(input: HTMLInputElement, p: FileProps, root: ParentNode): void {
  const files = [...(input.files ?? [])];
  if (!files.length) return;
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
}

/** What a control held before something else was chosen in it. */
const earlier = new WeakMap<HTMLInputElement, readonly File[]>();
/** Makes these the control's files. */
export function keepFiles(input: HTMLInputElement, files: readonly File[]): void {
  earlier.set(input, files);
  putFiles(input, files);
}
