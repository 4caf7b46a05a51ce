import { fieldTypeOf } from "../field-type.js";
import { controlProps, fileButtonPressed, filesAt, fileWords, type FileControl } from "../file/taker.js";
import { evidenceAnswer, evidenceDisplay } from "./evidence.answer.js";
import type { EvidenceField } from "./evidence.definition.js";
import { evidenceKind, filesId, type EvidenceProps } from "./evidence.kind.js";
import { providedIn, wayOf } from "./provided.js";

type Document = EvidenceField["documents"][number];

const controlOf = (field: EvidenceField, document: Document): FileControl => ({
  field,
  part: document.id,
  asked: document,
});

/** The document that a part belongs to: `passport`, `passport-0`, `passport-reason`. */
const documentOf = ({ documents }: EvidenceField, part: string): Document | undefined =>
  documents.find(({ id }) => id === part.split("-")[0]);

export default fieldTypeOf<EvidenceField, EvidenceProps>({
  type: "evidence",
  kind: evidenceKind,
  answer: evidenceAnswer,
  display: evidenceDisplay,
  props: (field, ctx) => ({
    documents: field.documents.map((document) => ({
      id: document.id,
      label: ctx.words(document.label),
      hint: ctx.rich(document.hint),
      optional: document.optional,
      later: document.later,
      reason: document.reason,
      ...controlProps(controlOf(field, document), ctx),
    })),
    maxLength: field.maxLength,
    served: ctx.isServed,
  }),
  partKind: (part, value, field) => {
    if (part.endsWith("-reason")) return "evidence-reason";
    const provided = providedIn(value, part);
    const document = documentOf(field, part);
    const isUpload =
      (provided && wayOf(provided) === "upload") || (document?.later === false && document.reason === false);
    return isUpload ? "evidence-upload" : "evidence";
  },
  readable(_, part, field, ctx) {
    const document = documentOf(field, part);
    if (!document) return {};
    const { session, path, locale, words } = ctx;
    const at = Number(part.split("-")[1]);
    return {
      ...fileWords(document, filesAt(session, path, { field, part: document.id })[at], ctx),
      document: locale.t("quotedLabel", { label: words(document.label) }),
    };
  },
  clicked(button, field, ctx, tools) {
    const part = button.dataset["part"] ?? "";
    const document = documentOf(field, part);
    if (document)
      fileButtonPressed(button, controlOf(field, document), ctx, tools, {
        id: filesId(ctx, document),
        filesId: `${ctx.id}-${document.id}`,
      });
  },
});
