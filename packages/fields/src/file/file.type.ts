import { isServer } from "lit";
import type { FormSession } from "@diwan/core";
import { fieldTypeOf, type DisplayContext, type FieldContext } from "../field-type.js";
import { fileAnswer, fileDisplay } from "./file.answer.js";
import type { FileField } from "./file.definition.js";
import { fileKind, fileSize, type FileEntry, type FileProps, type FileTaker } from "./file.kind.js";
import { entriesIn, sayIn } from "./files.js";
import { acceptOf, DEFAULT_MAX_SIZE, FILE_KINDS, limitsOf, mediaTypesOf } from "./kinds.js";
import type { Uploads } from "./uploads.js";

const kindWords = (kinds: readonly string[]): readonly string[] => kinds.map((kind) => kind.toUpperCase());

/** Params of a file's problem as people read them. */
const told = (
  field: FileField,
  entry: FileEntry | undefined,
  { locale }: DisplayContext,
): { readonly [name: string]: string } => ({
  file: entry?.name ?? "",
  size: fileSize(field.maxSize ?? DEFAULT_MAX_SIZE, locale),
  types: locale.list(kindWords(acceptOf(field)), "disjunction"),
});

/** What can be told of a file before it is sent: its name's ending will do where the device does not know its kind. */
function problemOf({ name, size, type }: File, field: FileField): string | undefined {
  const accept = acceptOf(field);
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (!size) return "fileEmpty";
  if (size > (field.maxSize ?? DEFAULT_MAX_SIZE)) return "fileTooLarge";
  const isAccepted =
    mediaTypesOf(accept).includes(type) || accept.some((kind) => FILE_KINDS[kind].endings.includes(ending));
  return isAccepted ? undefined : "fileType";
}

function takerOf(field: FileField, ctx: FieldContext, uploads: Uploads): FileTaker {
  const { session, path, locale } = ctx;
  const { max = 1 } = field;
  const words = (entry: FileEntry): string | undefined => {
    const code = entry.problem ?? (!entry.id && !uploads.isPending(entry) ? "fileUnfinished" : undefined);
    // Each code a file can have has words in the group.
    return code && locale.t(`error.${code}` as "error.fileFailed", told(field, entry, ctx));
  };
  return {
    value: () => session.answer(path),
    progress: (entry) => uploads.progress(entry),
    fault: words,
    canRetry: (entry) => entry.problem === "fileFailed" && uploads.isPending(entry),
    take(files, root) {
      const before = entriesIn(session.answer(path));
      const fresh = files.map((file) => {
        const problem = problemOf(file, field);
        const entry = { name: file.name.slice(-255), size: file.size, type: file.type };
        return problem ? { ...entry, problem } : uploads.start(entry, file, { session, field, limits: limitsOf(field), root });
      });
      if (max < 2) before.forEach((entry) => uploads.cancel(entry));
      const now = max < 2 ? fresh.slice(-1) : [...before, ...fresh];
      session.setAnswer(path, now);
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

/** Without the file at `at`; an answer of none is none. */
function without(session: FormSession, path: string, at: number): void {
  const left = entriesIn(session.answer(path)).filter((_, n) => n !== at);
  session.setAnswer(path, left.length ? left : undefined);
}

export default fieldTypeOf<FileField, FileProps>({
  type: "file",
  kind: fileKind,
  answer: fileAnswer,
  display: fileDisplay,
  props: (field, ctx) => {
    const accept = acceptOf(field);
    return {
      max: field.max,
      maxSize: field.maxSize ?? DEFAULT_MAX_SIZE,
      kinds: kindWords(accept),
      served: ctx.isServed,
      // Both: some devices know their files by one, some by the other.
      accept: [
        ...accept.flatMap((kind) => FILE_KINDS[kind].endings.map((ending) => `.${ending}`)),
        ...mediaTypesOf(accept),
      ].join(),
      taker: isServer || !ctx.uploads ? undefined : takerOf(field, ctx, ctx.uploads),
    };
  },
  readable: (_, part, field, ctx) => told(field, entriesIn(ctx.session.answer(ctx.path))[Number(part)], ctx),
  clicked(button, field, ctx, { announce, focus }) {
    const { session, path, id, locale, uploads } = ctx;
    const at = Number(button.dataset["index"]);
    const entry = entriesIn(session.answer(path))[at];
    const root = button.closest("[data-path]");
    if (!entry || !root || !uploads) return;
    if (button.dataset["do"] === "retry") {
      const again = uploads.retry(entry, { session, field, limits: limitsOf(field), root });
      if (again)
        session.setAnswer(
          path,
          entriesIn(session.answer(path)).map((each, n) => (n === at ? again : each)),
        );
      focus(id);
      return announce(
        locale.t("upload.progress", { file: entry.name, percent: locale.number(0, { style: "percent" }) }),
      );
    }
    uploads.cancel(entry, root);
    without(session, path, at);
    announce(locale.t("upload.removed", { file: entry.name }));
    focus(`${id}-remove-${Math.min(at, entriesIn(session.answer(path)).length - 1)}`) || focus(id);
  },
});
