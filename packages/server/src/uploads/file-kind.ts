import { fileTypeFromFile } from "file-type";

/** Kinds of file people send to an agency, told by their first bytes. Text without a signature (CSV, HTML, scripts) is not among them on purpose. */
export const DEFAULT_TYPES: readonly string[] = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/heic",
  "image/heif",
];

/** The media type a file's content has, whatever its name says; `undefined` when it has none that is accepted. */
export async function kindOf(
  path: string,
  accepted: readonly string[] = DEFAULT_TYPES,
): Promise<string | undefined> {
  const mime = (await fileTypeFromFile(path))?.mime;
  return mime !== undefined && accepted.includes(mime) ? mime : undefined;
}
