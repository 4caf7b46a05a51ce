import { report, type AnswerRules } from "@diwan/core";
import { acceptOf, DEFAULT_MAX_SIZE, mediaTypesOf } from "./kinds.js";
import type { FileField } from "./file.definition.js";

/** What became of a file that is no reference: found while it was uploaded, kept as the raw entry's `problem` until it is removed. */
const FAILED = new Set(["fileType", "fileTooLarge", "fileEmpty", "fileVirus", "fileFailed", "fileMissing"]);
const MEMBERS = new Set(["id", "name", "size", "type"]);

type Raw = { readonly [member: string]: unknown };
const isEntry = (
  value: unknown,
): value is Raw & { readonly name: string; readonly size: number; readonly type: string } => {
  if (typeof value !== "object" || !value) return false;
  const { name, size, type } = value as Raw;
  return (
    typeof name === "string" &&
    !!name.trim() &&
    name.length <= 255 &&
    Number.isSafeInteger(size) &&
    Number(size) >= 0 &&
    typeof type === "string"
  );
};

/**
 * A list of references `{id, name, size, type}`. A raw entry is a file that is none yet: without an `id` while it is uploaded, with a `problem` when that
 * failed. What is wrong with one file has the file's index as its part.
 */
export const fileRules: AnswerRules<FileField> = {
  // Only whoever keeps files can know that one is gone: it is noted with the file, until that is removed.
  refused: (value, code, part) =>
    code === "fileMissing" && Array.isArray(value)
      ? value.map((file: object, index) => (String(index) === part ? { ...file, problem: code } : file))
      : value,
  check: (field) => (payload) => {
    const { value } = payload;
    if (!Array.isArray(value) || !value.every(isEntry)) return report(payload, "type");
    const { min = 1, max = 1, maxSize = DEFAULT_MAX_SIZE } = field;
    const accept = acceptOf(field);
    const known = mediaTypesOf(accept);
    for (const [at, { id, size, type, problem, ...rest }] of value.entries()) {
      const reportFile = (code: string, params?: Parameters<typeof report>[2]): void =>
        report(payload, code, params, String(at));
      const code = typeof problem === "string" && FAILED.has(problem) ? problem : "";
      if (code === "fileTooLarge" || (!code && size > maxSize)) reportFile("fileTooLarge", { size: maxSize });
      else if (code === "fileEmpty" || (!code && !size)) reportFile("fileEmpty");
      else if (code === "fileType" || (!code && id !== undefined && !known.includes(type)))
        reportFile("fileType", { kinds: accept.join(" ") });
      else if (code) reportFile(code);
      else if (id === undefined) reportFile("fileUnfinished");
      else if (
        typeof id !== "string" ||
        !/^[\w.~-]{1,200}$/.test(id) ||
        Object.keys(rest).some((member) => !MEMBERS.has(member))
      )
        reportFile("type");
    }
    if (value.length < min) report(payload, "minFiles", { count: min });
    else if (value.length > max) report(payload, "maxFiles", { count: max });
  },
};
