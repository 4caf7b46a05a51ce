import { isServer, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { FilesElement } from "../file/files-element.js";
import type { FieldProps } from "../field.js";
import { keepFiles } from "../file/chooser.js";
import { entriesIn, entriesOfFiles, sayIn } from "../file/files.js";
import { listIn } from "../list-in.js";
import { evidenceKind, filesId, type EvidenceDocument, type EvidenceProps } from "./evidence.kind.js";
import { isProvided, providedIn, providedOf } from "./provided.js";

/**
 * @summary A checklist of documents, each uploaded, promised for later, or not there for a reason. Its value is a list of `{ document, files }`, `{ document, later }` or `{ document, reason }`.
 * @slot - What people see until the script has arrived, e.g. native file controls named `papers.passport`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control; also when a file was removed.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanEvidenceField extends FilesElement<EvidenceProps> {
  /** `[{ "id": "passport", "label": "Passport", "later": false }]`. */
  @property() documents: readonly EvidenceDocument[] | string = [];
  /** Most characters of a reason; counted, never cut. */
  @property({ type: Number, attribute: "max-length" }) maxLength?: number;

  protected readonly kind = evidenceKind;

  #documents: readonly EvidenceDocument[] = [];

  /** Files uploaded before (with an `id`) and files chosen now. Setting it leaves no file chosen. */
  override get value(): unknown {
    const value = super.value;
    const all = this.#documents.flatMap((document) => {
      const before = providedIn(value, document.id);
      const now = entriesOfFiles(this.#inputOf(document)?.files);
      if (!now.length) return before ?? [];
      const files = (document.max ?? 1) < 2 ? now : [...entriesIn(before?.files), ...now];
      return providedOf(document.id, before?.how, files, before?.reason ?? "") ?? [];
    });
    if (all.length) return all;
    // What is no answer of this type is given back as it is.
    return Array.isArray(value) && value.every(isProvided) ? undefined : value;
  }
  override set value(value: unknown) {
    for (const document of this.#documents) {
      const input = this.#inputOf(document);
      if (input) keepFiles(input, []);
    }
    super.value = value;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("documents")) this.#documents = listIn(this.documents, "documents");
    super.willUpdate(changed);
  }

  protected own(): Omit<EvidenceProps, keyof FieldProps> {
    return { documents: this.#documents, maxLength: this.maxLength };
  }

  #inputOf(document: EvidenceDocument): HTMLInputElement | undefined {
    if (isServer) return undefined;
    return [...this.drawn.querySelectorAll<HTMLInputElement>("input[type=file]")].find(
      ({ name }) => name === `${this.name}.${document.id}`,
    );
  }

  protected override removed({ dataset }: HTMLElement): void {
    const document = this.#documents.find(({ id }) => id === dataset["part"]);
    if (document) void this.#remove(document, Number(dataset["index"]));
  }

  async #remove(document: EvidenceDocument, at: number): Promise<void> {
    const input = this.#inputOf(document);
    const value = this.value;
    const all = entriesIn(providedIn(value, document.id)?.files);
    if (!input) return;
    const chosen = [...(input.files ?? [])];
    const before = all.length - chosen.length;
    if (at < before && Array.isArray(value))
      super.value = value.flatMap((one: unknown) => {
        if (!isProvided(one) || one.document !== document.id) return [one];
        const left = all.slice(0, before).filter((_, n) => n !== at);
        return providedOf(one.document, one.how ?? "upload", left, one.reason ?? "") ?? [];
      });
    keepFiles(
      input,
      chosen.filter((_, n) => n !== at - before),
    );
    input.dispatchEvent(new Event("change", { bubbles: true }));
    this.requestUpdate();
    await this.updateComplete;
    sayIn(this.drawn, this.words.t("upload.removed", { file: all[at]?.name ?? "" }));
    const next = this.drawn.querySelector<HTMLElement>(
      `#${CSS.escape(`${this.controlId}-${document.id}-${Math.min(at, all.length - 2)}`)}`,
    );
    (
      next ??
      this.drawn.querySelector<HTMLElement>(`#${CSS.escape(filesId({ id: this.controlId }, document))}`)
    )?.focus();
  }
}
