import { acceptOf, DEFAULT_MAX_SIZE, FILE_KINDS, mediaTypesOf, type FileField, type FormSession } from "@diwan/core";
import { entriesIn, fileKind, fileSize, sayIn, type FileEntry, type FileProps, type FileTaker } from "@diwan/fields/kinds/file";
import { isServer } from "lit";
import { fieldTypeOf, type FieldContext } from "../field-type.js";
import type { FormContext } from "../context.js";
import { cancel, isHeld, progressOf, release, start } from "../uploads/held.js";

const kindWords = (kinds: readonly string[]): readonly string[] => kinds.map((kind) => kind.toUpperCase());

/** Params of a file's problem as people read them. */
const told = (field: FileField, entry: FileEntry | undefined, { locale }: FormContext): { readonly [name: string]: string } => ({
  file: entry?.name ?? "", size: fileSize(field.maxSize ?? DEFAULT_MAX_SIZE, locale), types: locale.list(kindWords(acceptOf(field)), "disjunction"),
});

/** What can be told of a file before it is sent: its name's ending will do where the device does not know its kind. */
function problemOf({ name, size, type }: File, field: FileField): string | undefined {
  const accept = acceptOf(field);
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  return !size ? "fileEmpty" : size > (field.maxSize ?? DEFAULT_MAX_SIZE) ? "fileTooLarge"
    : mediaTypesOf(accept).includes(type) || accept.some((kind) => FILE_KINDS[kind].endings.includes(ending)) ? undefined : "fileType";
}

function takerOf(field: FileField, ctx: FieldContext): FileTaker {
  const { session, path, locale } = ctx;
  const { max = 1 } = field;
  const words = (entry: FileEntry): string | undefined => {
    const code = entry.problem ?? (!entry.id && !isHeld(entry) ? "fileUnfinished" : undefined);
    // Each code a file can have has words in the group.
    return code && locale.t(`error.${code}` as "error.fileFailed", told(field, entry, ctx));
  };
  return {
    value: () => session.answer(path),
    progress: progressOf,
    fault: words,
    canRetry: (entry) => entry.problem === "fileFailed" && isHeld(entry),
    take(files, root) {
      const before = entriesIn(session.answer(path));
      const fresh = files.map((file) => {
        const problem = problemOf(file, field);
        const entry = { name: file.name.slice(-255), size: file.size, type: file.type };
        return problem ? { ...entry, problem } : start(entry, file, { session, field, root });
      });
      if (max < 2) before.forEach(cancel);
      const now = max < 2 ? fresh.slice(-1) : [...before, ...fresh];
      session.setAnswer(path, now);
      sayIn(root, fresh.map((entry) => words(entry) ?? locale.t("upload.progress", { file: entry.name, percent: locale.number(0, { style: "percent" }) })).join(" "));
    },
  };
}

/** Without the file at `at`; an answer of none is none. */
function without(session: FormSession, path: string, at: number): void {
  const left = entriesIn(session.answer(path)).filter((_, n) => n !== at);
  session.setAnswer(path, left.length ? left : undefined);
}

export default fieldTypeOf<FileField, FileProps>({
  type: "file", kind: fileKind,
  props: (field, ctx) => {
    const accept = acceptOf(field);
    return {
      max: field.max, maxSize: field.maxSize ?? DEFAULT_MAX_SIZE, kinds: kindWords(accept), served: !!ctx.served,
      // Both: some devices know their files by one, some by the other.
      accept: [...accept.flatMap((kind) => FILE_KINDS[kind].endings.map((ending) => `.${ending}`)), ...mediaTypesOf(accept)].join(),
      taker: isServer ? undefined : takerOf(field, ctx),
    };
  },
  readable: (_, part, field, ctx) => told(field, entriesIn(ctx.session.answer(ctx.path))[Number(part)], ctx),
  display: (value) => entriesIn(value).map(({ name }) => name),
  clicked(button, field, ctx, { announce, focus }) {
    const { session, path, id, locale } = ctx;
    const at = Number(button.dataset["index"]);
    const entry = entriesIn(session.answer(path))[at];
    const root = button.closest("[data-path]");
    if (!entry || !root) return;
    if (button.dataset["do"] === "retry") {
      const again = release(entry, { session, field, root });
      if (again) session.setAnswer(path, entriesIn(session.answer(path)).map((each, n) => (n === at ? again : each)));
      focus(id);
      return announce(locale.t("upload.progress", { file: entry.name, percent: locale.number(0, { style: "percent" }) }));
    }
    cancel(entry, root);
    without(session, path, at);
    announce(locale.t("upload.removed", { file: entry.name }));
    focus(`${id}-remove-${Math.min(at, entriesIn(session.answer(path)).length - 1)}`) || focus(id);
  },
});
