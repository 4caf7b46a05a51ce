import { filePart, report, type Payload } from "@diwan/core";
import { acceptOf, DEFAULT_MAX_SIZE, mediaTypesOf, type Asked } from "./kinds.js";

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
 * Says what is wrong with the files of one control. A raw entry is a file that is none yet: without an `id` while it is uploaded, with a `problem` when that
 * failed. What is wrong with one file has the file's index in its part.
 */
export function checkFiles(
  payload: Payload,
  files: readonly unknown[],
  { min = 1, ...asked }: Asked & { readonly min?: number },
  part?: string,
): void {
  if (!files.every(isEntry)) return report(payload, "type", undefined, part);
  const { max = 1, maxSize = DEFAULT_MAX_SIZE } = asked;
  const accept = acceptOf(asked);
  const known = mediaTypesOf(accept);
  for (const [at, { id, size, type, problem, ...rest }] of files.entries()) {
    const reportFile = (code: string, params?: Parameters<typeof report>[2]): void =>
      report(payload, code, params, filePart({ ...(part !== undefined && { part }) }, at));
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
  if (files.length < min) report(payload, "minFiles", { count: min }, part);
  else if (files.length > max) report(payload, "maxFiles", { count: max }, part);
}
