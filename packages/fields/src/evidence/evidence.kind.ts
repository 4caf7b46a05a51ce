import { cleanText } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import type { Content, FieldKind, FieldProps } from "../field.js";
import {
  fileChooser,
  filesChosen,
  most,
  withLimits,
  type ChooserProps,
  type FileTaker,
} from "../file/chooser.js";
import { entriesIn, parseEntry } from "../file/files.js";
import { innerGroup } from "../inner-group.js";
import { choice } from "../options.js";
import { fieldShell, groupShell, optionalLabel, ours, words } from "../parts.js";
import { textareaKind } from "../textarea/textarea.kind.js";
import { evidenceStyles } from "./evidence.styles.js";
import { MAX_REASON } from "./max-reason.js";
import { isWay, providedIn, providedOf, reasonPart, WAYS, wayOf, type Way } from "./provided.js";

export interface EvidenceDocument {
  readonly id: string;
  readonly label: Content;
  readonly hint?: Content | undefined;
  readonly optional?: boolean | undefined;
  /** `false`: nobody can say that they will send it later. */
  readonly later?: boolean | undefined;
  /** `false`: nobody can say why they do not have it. */
  readonly reason?: boolean | undefined;
  /** Kinds the file chooser offers, as the native attribute has them: `".pdf,image/jpeg"`. */
  readonly accept?: string | undefined;
  /** The same in words, for the hint: `["PDF", "JPEG"]`. */
  readonly kinds?: readonly string[] | undefined;
  /** Most bytes of one file. */
  readonly maxSize?: number | undefined;
  /** Most files; one when left out. */
  readonly max?: number | undefined;
  readonly taker?: FileTaker | undefined;
}
export interface EvidenceProps extends FieldProps {
  readonly documents: readonly EvidenceDocument[];
  /** Most characters of a reason. */
  readonly maxLength?: number | undefined;
  /** The page has no script of ours: its buttons send the form. */
  readonly served?: boolean | undefined;
}

/** The ways there are for a document. */
type Offered = Pick<EvidenceDocument, "id" | "later" | "reason">;
const waysOf = ({ later = true, reason = true }: Offered): readonly Way[] =>
  WAYS.filter((way) => (later || way !== "later") && (reason || way !== "reason"));
const hasWays = (document: Offered): boolean => waysOf(document).length > 1;

/** Id of the control for the files of a document. */
export const filesId = (p: Pick<EvidenceProps, "id">, document: Offered): string =>
  hasWays(document) ? `${p.id}-${document.id}-file` : `${p.id}-${document.id}`;

/** What the control for the files of a document is given. */
export function chooserProps(p: EvidenceProps, document: EvidenceDocument): ChooserProps {
  const { id, accept, kinds, maxSize, max, taker } = document;
  const files = entriesIn(providedIn(p.value, id)?.files);
  const faults = files.flatMap((_, at) => {
    const fault = p.partErrors?.[`${id}-${at}`];
    return fault ? [[at, fault] as const] : [];
  });
  return {
    ...p,
    id: filesId(p, document),
    filesId: `${p.id}-${id}`,
    part: id,
    name: `${p.name}.${id}`,
    label: document.label,
    hint: hasWays(document) ? undefined : document.hint,
    help: undefined,
    heading: undefined,
    // Above the choice where there is one.
    error: hasWays(document) ? undefined : p.partErrors?.[id],
    partErrors: Object.fromEntries(faults),
    optional: p.optional ?? document.optional,
    marked: false,
    value: files,
    accept,
    kinds,
    maxSize,
    max,
    taker,
  };
}

/** The files of a document among the choices: the control's own label says which document it is for those who do not see what it stands in. */
function filesBox(p: EvidenceProps, document: EvidenceDocument): TemplateResult {
  const chooser = withLimits(chooserProps(p, document));
  return fieldShell(
    {
      ...chooser,
      optional: false,
      label: html`<span lang=${ours(p)}>${words(p.locale.t("evidence.files"))}</span> <span class="diwan-hidden">${words(document.label)}</span>`,
    },
    fileChooser(chooser),
  );
}

/** The box of a reason is that of a longer text, with its count. It is needed where it is shown: somebody chose to give one. */
function reasonBox(p: EvidenceProps, { id, label }: EvidenceDocument): TemplateResult {
  const part = reasonPart(id);
  return textareaKind.template({
    ...p,
    id: `${p.id}-${part}`,
    name: `${p.name}.${id}.reason`,
    label: html`<span lang=${ours(p)}>${words(p.locale.t("evidence.why"))}</span> <span class="diwan-hidden">${words(label)}</span>`,
    hint: undefined,
    help: undefined,
    heading: undefined,
    error: p.partErrors?.[part],
    partErrors: undefined,
    optional: false,
    marked: false,
    autocomplete: undefined,
    rows: 3,
    maxLength: p.maxLength ?? MAX_REASON,
    value: providedIn(p.value, id)?.reason,
  });
}

/** A document that can only be uploaded is a control for files; any other is a choice of what to do about it, with what the choice needs under it. */
function documentPart(p: EvidenceProps, document: EvidenceDocument): TemplateResult {
  const { id, label, hint, optional } = document;
  if (!hasWays(document)) {
    const chooser = withLimits(chooserProps(p, document));
    return html`<div class="diwan-inner">${fieldShell(chooser, fileChooser(chooser))}</div>`;
  }
  const provided = providedIn(p.value, id);
  const chosen = provided && wayOf(provided);
  const content: { readonly [way in Way]?: () => TemplateResult } = {
    upload: () => filesBox(p, document),
    reason: () => reasonBox(p, document),
  };
  return innerGroup(
    { ...p, optional: p.optional ?? optional },
    {
      name: id,
      own: true,
      label: optional && !p.optional ? optionalLabel(label, { ...p, optional }) : label,
      describedBy: hint ? `${p.id}-${id}-hint` : undefined,
      before: hint ? html`<div class="diwan-hint" id="${p.id}-${id}-hint">${words(hint)}</div>` : nothing,
      controls: html`<div class="diwan-options">${waysOf(document).map((way, at) =>
        choice(
          { ...p, name: `${p.name}.${id}.how` },
          "radio",
          {
            value: way,
            label: html`<span lang=${ours(p)}>${words(p.locale.t(`evidence.${way}`))}</span>`,
            content: content[way]?.(),
          },
          // The first is what an error leads to; "lease-2" is the third file.
          at ? `${p.id}-${id}-how-${way}` : `${p.id}-${id}`,
          way === chosen,
        ),
      )}</div>`,
    },
  );
}

/** A checklist of documents, each uploaded, promised for later, or not there for a reason. Answer: a list of `{ document, files }`, `{ document, later }` or `{ document, reason }`. */
export const evidenceKind: FieldKind<EvidenceProps> = {
  template: (p) =>
    groupShell(
      p,
      html`<p class="diwan-hidden" aria-live="polite"></p><div class="diwan-documents">${p.documents.map((document) => documentPart(p, document))}</div>`,
    ),
  read(entries, p) {
    const all = p.documents.flatMap((document) => {
      const { id, taker } = document;
      const given = taker ? entriesIn(taker.value()) : (entries[id] ?? []).flatMap(parseEntry);
      // Another file takes the place of the one there may be.
      const files = most(chooserProps(p, document)) > 1 ? given : given.slice(-1);
      const reason = cleanText(entries[`${id}.reason`]?.[0] ?? "");
      const how = entries[`${id}.how`]?.[0];
      const chosen = isWay(how) ? how : undefined;
      // Where no script and no style sheet hides the control, who sends a file uploads.
      const isNew = !!p.served && files.length > 0 && !providedIn(p.value, id)?.files?.length;
      return providedOf(id, isNew ? "upload" : chosen, files, reason) ?? [];
    });
    return all.length ? all : undefined;
  },
  changed(root, event, p) {
    const { target, type } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "file")
      return textareaKind.changed?.(root, event, { ...p, maxLength: p.maxLength ?? MAX_REASON });
    const document = p.documents.find(({ id }) => target.name === `${p.name}.${id}`);
    if (type === "change" && document) filesChosen(target, chooserProps(p, document), root);
  },
  parts: ({ documents, value }) =>
    documents.flatMap(({ id, reason = true }) => [
      id,
      ...entriesIn(providedIn(value, id)?.files).map((_, at) => `${id}-${at}`),
      ...(reason ? [reasonPart(id)] : []),
    ]),
  groups: ["upload", "evidence"],
  styles: evidenceStyles,
};
