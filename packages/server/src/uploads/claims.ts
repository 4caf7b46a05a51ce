import type { Definition, Problem, Submission } from "@diwan/core";
import { fileReferences } from "@diwan/fields/answers";
import type { ReceiptFile } from "../store.js";
import type { UploadStore } from "./uploads.js";

/** A file named by a submission was claimed by another one, or swept, while this one was on its way. */
export class FilesGoneError extends Error {
  override readonly name = "FilesGoneError";
}

export type Claim = { readonly files: readonly ReceiptFile[] } | { readonly problems: readonly Problem[] };

const gone = (path: string): Problem => ({ path, code: "fileMissing" });

/** The files a submission names, with the hash of each; or those that are not there, not finished, of another form, of another submission, or not what they are said to be. */
export async function filesOf(
  definition: Definition,
  { form, answers }: Submission,
  uploads: UploadStore | undefined,
): Promise<Claim> {
  const named = fileReferences(definition, answers);
  // Without uploads of ours the agency keeps the files and knows what their ids mean.
  if (!uploads || !named.length) return { files: [] };
  const rows = new Map(
    (await uploads.rows.get([...new Set(named.map(({ file }) => file.id))])).map((row) => [row.id, row]),
  );
  const missing = named.filter(({ file }) => {
    const row = rows.get(file.id);
    return (
      !row || row.form !== form || row.reference !== null || row.size !== file.size || row.type !== file.type
    );
  });
  if (missing.length) return { problems: missing.map(({ problemPath }) => gone(problemPath)) };
  // Each has just been found.
  return {
    files: named.map(({ path, file: { id, size, type } }) => ({
      path,
      id,
      hash: rows.get(id)?.hash ?? "",
      size,
      type,
    })),
  };
}

/** All of them: which one was taken is not known. */
export const goneProblems = (definition: Definition, { answers }: Submission): readonly Problem[] =>
  fileReferences(definition, answers).map(({ problemPath }) => gone(problemPath));
