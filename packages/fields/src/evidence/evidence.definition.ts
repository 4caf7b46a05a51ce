import {
  common,
  Expression,
  fieldDefinition,
  fieldMeta,
  RichText,
  Text,
  typeName,
  whole,
  type FieldFinding,
} from "@diwan/core/schema";
import * as z from "zod";
import { smallSize } from "../file/small-size.js";
import { FILE_KIND_NAMES } from "../file/kinds.js";

const document = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/)
      .meta({
        description:
          "What the document is called in the answer: a small letter, then small letters, digits and underscores.",
        examples: ["passport"],
      }),
    label: Text.meta({
      description: "What the document is called, as people know it.",
      examples: [{ en: "Passport", ar: "جواز السفر" }],
    }),
    hint: RichText.meta({
      description: "Where to find it, or which page of it is needed.",
      examples: [{ en: "The page with your photograph", ar: "الصفحة التي فيها صورتكم" }],
    }).exactOptional(),
    showWhen: Expression.meta({
      description: "The document is asked for only when this is true.",
      examples: ["home == 'rented'"],
    }).exactOptional(),
    optional: z
      .boolean()
      .meta({ description: "Nothing need be said of it.", examples: [true] })
      .exactOptional(),
    later: z
      .boolean()
      .meta({
        description: "`false`: people cannot say that they will send it later. They can when left out.",
        examples: [false],
      })
      .exactOptional(),
    reason: z
      .boolean()
      .meta({
        description: "`false`: people cannot say why they do not have it. They can when left out.",
        examples: [false],
      })
      .exactOptional(),
    accept: z
      .array(z.enum(FILE_KIND_NAMES))
      .min(1)
      .meta({
        description: "Kinds of file accepted, told by their content; `pdf`, `jpeg` and `png` when left out.",
        examples: [["pdf", "jpeg", "png"]],
      })
      .exactOptional(),
    maxSize: whole(
      1,
      "Most bytes of one file; 10,000,000 when left out. The server has a limit of its own.",
      5_000_000,
    ),
    max: whole(1, "Most files of this document; one when left out.", 3),
  })
  .meta({
    description: "One document.",
    examples: [{ id: "passport", label: "Passport", reason: false }],
  });

const example = [
  { id: "passport", label: "Passport", reason: false },
  { id: "lease", label: "Lease", showWhen: "home == 'rented'", max: 3 },
];

const schema = () =>
  z
    .strictObject({
      type: typeName(
        "evidence",
        "A checklist of documents, each uploaded, promised for later, or not there for a reason.",
      ),
      ...common,
      documents: z
        .array(document)
        .min(1)
        .max(30)
        .meta({ description: "The documents, in order.", examples: [example] }),
      maxLength: whole(
        1,
        "Most characters of a reason, 500 when left out; the number left is announced.",
        500,
      ),
    })
    .meta(
      fieldMeta(
        "EvidenceField",
        'A checklist of documents. Each is uploaded, or people say that they will send it later, or why they do not have it. The answer is a list: `[{ "document": "passport", "files": [{ "id": "4f…", "name": "passport.pdf", "size": 81920, "type": "application/pdf" }] }, { "document": "lease", "later": true }]`, or `{ "document": "lease", "reason": "I live with my parents" }`.',
        {
          type: "evidence",
          name: "papers",
          label: "Your documents",
          documents: [{ id: "passport", label: "Passport" }],
        },
      ),
    );

export type EvidenceField = z.infer<ReturnType<typeof schema>>;

/** What stands in a field beside its documents, as ids of the page call it. */
const BESIDE: readonly string[] = ["hint", "error", "help"];

export const evidenceDefinition = fieldDefinition<EvidenceField>({
  type: "evidence",
  schema,
  codes: [
    "evidenceMissing",
    "choice",
    "tooLong",
    "maxFiles",
    "fileType",
    "fileTooLarge",
    "fileEmpty",
    "fileVirus",
    "fileFailed",
    "fileUnfinished",
    "fileMissing",
  ],
  alsoCalled: ["checklist", "documentchecklist", "supportingdocuments", "attachments", "proofs"],
  propertiesAlsoCalled: { files: ["documents"], items: ["documents"], checklist: ["documents"] },
  severalBoxes: true,
  check: ({ documents }) =>
    documents.flatMap(({ id, maxSize }, at): readonly FieldFinding[] => {
      const pointer = `/documents/${at}/id`;
      if (documents.findIndex((other) => other.id === id) < at)
        return [
          {
            pointer,
            code: "duplicateOption",
            message: `Two documents have the id '${id}': the answer could not tell them apart.`,
          },
        ];
      // Ids of the page are made of it, as they are of what stands beside the documents.
      if (BESIDE.includes(id))
        return [
          {
            pointer,
            code: "format",
            message: `'${id}' is no id for a document: a part of every question is called so. Choose another, such as '${id}_1'.`,
          },
        ];
      return smallSize(maxSize, `/documents/${at}/maxSize`);
    }),
  defaultMustBe: () => "left out: documents are given by whoever fills in the form",
});
