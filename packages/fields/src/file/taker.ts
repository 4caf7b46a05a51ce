import { isServer } from "lit";
import type { AnswerField, FormSession } from "@diwan/core";
import type { DisplayContext, FieldContext, Tools } from "../field-type.js";
import type { FileProps, FileTaker } from "./chooser.js";
import { buttonId } from "./chooser.js";
import { entriesIn, fileSize, sayIn, type FileEntry } from "./files.js";
import { acceptOf, DEFAULT_MAX_SIZE, FILE_KINDS, limitsOf, mediaTypesOf, type Asked } from "./kinds.js";
import type { Uploads, UploadPlace } from "./uploads.js";

/** One control for files of a question in a form. */
export interface FileControl {
  readonly field: AnswerField;
  /** What its name has after that of the question, where it is one of several. */
  readonly part?: string;
  /** What the definition says of it. */
  readonly asked: Asked;
}

const kindWords = (kinds: readonly string[]): readonly string[] => kinds.map((kind) => kind.toUpperCase());

/** Params of a file's problem as people read them. */
export const fileWords = (
  asked: Asked,
  entry: FileEntry | undefined,
  { locale }: Pick<DisplayContext, "locale">,
): { readonly [name: string]: string } => ({
  file: entry?.name ?? "",
  size: fileSize(asked.maxSize ?? DEFAULT_MAX_SIZE, locale),
  types: locale.list(kindWords(acceptOf(asked)), "disjunction"),
});

/** What can be told of a file before it is sent: its name's ending will do where the device does not know its kind. */
function problemOf({ name, size, type }: File, asked: Asked): string | undefined {
  const accept = acceptOf(asked);
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (!size) return "fileEmpty";
  if (size > (asked.maxSize ?? DEFAULT_MAX_SIZE)) return "fileTooLarge";
  const isAccepted =
    mediaTypesOf(accept).includes(type) || accept.some((kind) => FILE_KINDS[kind].endings.includes(ending));
  return isAccepted ? undefined : "fileType";
}

/** The files of a control as the answer has them. */
export const filesAt = (
  session: FormSession,
  path: string,
  { field, part }: Pick<FileControl, "field" | "part">,
): readonly FileEntry[] =>
  entriesIn(
    // As `filePlaces` has it, whose module comes with what sends files: a page that asks for one would wait for one request more.
    session.form.types
      .get(field.type)
      ?.files?.places(field, session.answer(path))
      .find((place) => place.part === part)?.files,
  );

/** Makes these the files of a control. */
function putAt(
  session: FormSession,
  path: string,
  { field, part }: FileControl,
  files: readonly FileEntry[],
): void {
  const held = session.form.types.get(field.type)?.files;
  session.setAnswer(path, held?.put(files, part, session.answer(path), field));
}

function takerOf(control: FileControl, ctx: FieldContext, uploads: Uploads): FileTaker {
  const { session, path, locale } = ctx;
  const { field, asked } = control;
  const limits = limitsOf(asked);
  const words = (entry: FileEntry): string | undefined => {
    const code = entry.problem ?? (!entry.id && !uploads.isPending(entry) ? "fileUnfinished" : undefined);
    // Each code a file can have has words in the group.
    return code && locale.t(`error.${code}` as "error.fileFailed", fileWords(asked, entry, ctx));
  };
  return {
    value: () => filesAt(session, path, control),
    progress: (entry) => uploads.progress(entry),
    fault: words,
    canRetry: (entry) => entry.problem === "fileFailed" && uploads.isPending(entry),
    take(files, root) {
      const before = filesAt(session, path, control);
      const fresh = files.map((file) => {
        const problem = problemOf(file, asked);
        const entry = { name: file.name.slice(-255), size: file.size, type: file.type };
        return problem ? { ...entry, problem } : uploads.start(entry, file, { session, field, limits, root });
      });
      if (limits.max < 2) before.forEach((entry) => uploads.cancel(entry));
      putAt(session, path, control, limits.max < 2 ? fresh.slice(-1) : [...before, ...fresh]);
      sayIn(
        root,
        fresh
          .map(
            (entry) =>
              words(entry) ??
              locale.t("upload.progress", {
                file: entry.name,
                percent: locale.number(0, { style: "percent" }),
              }),
          )
          .join(" "),
      );
    },
  };
}

/** What the template of a control for files is given. */
export function controlProps(
  control: FileControl,
  ctx: FieldContext,
): Pick<FileProps, "max" | "maxSize" | "kinds" | "accept" | "taker"> {
  const accept = acceptOf(control.asked);
  return {
    max: control.asked.max,
    maxSize: control.asked.maxSize ?? DEFAULT_MAX_SIZE,
    kinds: kindWords(accept),
    // Both: some devices know their files by one, some by the other.
    accept: [
      ...accept.flatMap((kind) => FILE_KINDS[kind].endings.map((ending) => `.${ending}`)),
      ...mediaTypesOf(accept),
    ].join(),
    taker: isServer || !ctx.uploads ? undefined : takerOf(control, ctx, ctx.uploads),
  };
}

/** A button beside a file was pressed; `id` and `filesId` are those of the control's template. */
export function fileButtonPressed(
  button: HTMLElement,
  control: FileControl,
  ctx: FieldContext,
  { announce, focus }: Tools,
  ids: { readonly id: string; readonly filesId?: string },
): void {
  const { session, path, locale, uploads } = ctx;
  const { field, part } = control;
  const at = Number(button.dataset["index"]);
  const files = filesAt(session, path, control);
  const entry = files[at];
  const root = button.closest("[data-path]");
  if (!entry || !root || !uploads) return;
  const put = (left: readonly FileEntry[]): void => putAt(session, path, control, left);
  const place: UploadPlace = { session, field, limits: limitsOf(control.asked), root };
  if (button.dataset["do"] === "retry") {
    const again = uploads.retry(entry, place);
    if (again) put(files.map((each, n) => (n === at ? again : each)));
    focus(ids.id);
    return announce(
      locale.t("upload.progress", { file: entry.name, percent: locale.number(0, { style: "percent" }) }),
    );
  }
  uploads.cancel(entry, root);
  put(files.filter((_, n) => n !== at));
  announce(locale.t("upload.removed", { file: entry.name }));
  focus(buttonId({ ...ids, part }, "remove", Math.min(at, files.length - 2))) || focus(ids.id);
}
