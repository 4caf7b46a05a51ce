import type { FileLimits } from "@diwan/core";

/** How a kind of file is known: media types its content may have (the first is the usual one), and the endings its names have. */
export interface FileKindInfo {
  readonly types: readonly [string, ...string[]];
  readonly endings: readonly [string, ...string[]];
}

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const OPEN = "application/vnd.oasis.opendocument.";

/** Every kind has a signature in its content: text (CSV, HTML, scripts) has none and could be anything, so it is not among them. */
const KINDS = {
  pdf: { types: ["application/pdf"], endings: ["pdf"] },
  jpeg: { types: ["image/jpeg"], endings: ["jpg", "jpeg"] },
  png: { types: ["image/png"], endings: ["png"] },
  webp: { types: ["image/webp"], endings: ["webp"] },
  heic: { types: ["image/heic", "image/heif"], endings: ["heic", "heif"] },
  tiff: { types: ["image/tiff"], endings: ["tif", "tiff"] },
  docx: { types: [`${OFFICE}wordprocessingml.document`], endings: ["docx"] },
  xlsx: { types: [`${OFFICE}spreadsheetml.sheet`], endings: ["xlsx"] },
  pptx: { types: [`${OFFICE}presentationml.presentation`], endings: ["pptx"] },
  odt: { types: [`${OPEN}text`], endings: ["odt"] },
  ods: { types: [`${OPEN}spreadsheet`], endings: ["ods"] },
} as const satisfies { readonly [kind: string]: FileKindInfo };
/** Kinds of file a form can ask for, told apart by their content. */
export type FileKind = keyof typeof KINDS;
export const FILE_KINDS: { readonly [kind in FileKind]: FileKindInfo } = KINDS;
// Its keys are the kinds, and there is one.
export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as [FileKind, ...FileKind[]];

export const DEFAULT_MAX_SIZE = 10_000_000;

/** Kinds a field accepts. */
export const acceptOf = ({
  accept = ["pdf", "jpeg", "png"],
}: {
  readonly accept?: readonly FileKind[];
}): readonly FileKind[] => accept;

/** Media types these kinds may have. */
export const mediaTypesOf = (kinds: readonly FileKind[]): readonly string[] =>
  kinds.flatMap((kind) => FILE_KINDS[kind].types);

/** What a definition says of a control for files. */
export interface Asked {
  readonly accept?: readonly FileKind[];
  readonly maxSize?: number;
  readonly max?: number;
}

/** What a control takes, as a definition says it. */
export const limitsOf = (asked: Asked): FileLimits => ({
  types: mediaTypesOf(acceptOf(asked)),
  maxSize: asked.maxSize ?? DEFAULT_MAX_SIZE,
  max: asked.max ?? 1,
});
