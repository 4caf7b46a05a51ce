import { common, fieldDefinition, fieldMeta, leastOverMost, typeName, whole } from "@diwan/core/schema";
import * as z from "zod";
import { FILE_KIND_NAMES } from "./kinds.js";
import { smallSize } from "./small-size.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("file", "One or more files."),
      ...common,
      accept: z
        .array(z.enum(FILE_KIND_NAMES))
        .min(1)
        .meta({
          description:
            "Kinds of file accepted, told by their content; `pdf`, `jpeg` and `png` when left out.",
          examples: [["pdf", "jpeg", "png"]],
        })
        .exactOptional(),
      maxSize: whole(
        1,
        "Most bytes of one file; 10,000,000 when left out. The server has a limit of its own.",
        5_000_000,
      ),
      min: whole(1, "Fewest files accepted; one where an answer is required.", 1),
      max: whole(1, "Most files accepted; one when left out.", 3),
    })
    .meta(
      fieldMeta(
        "FileField",
        'Files sent with the form. The answer is a list of references, e.g. `[{ "id": "4f…", "name": "lease.pdf", "size": 81920, "type": "application/pdf" }]`; their content is uploaded apart.',
        { type: "file", name: "lease", label: "Your lease", accept: ["pdf", "jpeg"], maxSize: 5_000_000 },
      ),
    );

export type FileField = z.infer<ReturnType<typeof schema>>;

export const fileDefinition = fieldDefinition<FileField>({
  type: "file",
  schema,
  codes: [
    "minFiles",
    "maxFiles",
    "fileType",
    "fileTooLarge",
    "fileEmpty",
    "fileVirus",
    "fileFailed",
    "fileUnfinished",
    "fileMissing",
  ],
  alsoCalled: [
    "upload",
    "files",
    "fileupload",
    "attachment",
    "document",
    "documents",
    "fileuploadfield",
    "image",
    "photo",
  ],
  propertiesAlsoCalled: {
    maxfilesize: ["maxSize"],
    filesize: ["maxSize"],
    sizelimit: ["maxSize"],
    filetypes: ["accept"],
    types: ["accept"],
    kinds: ["accept"],
    formats: ["accept"],
    mimetypes: ["accept"],
    extensions: ["accept"],
    maxfiles: ["max"],
    minfiles: ["min"],
  },
  // One file is asked unless more are allowed.
  check: (field) => [...leastOverMost({ max: 1, ...field }, "min", "max"), ...smallSize(field.maxSize)],
  defaultMustBe: () => "left out: a file is chosen by whoever fills in the form",
});
