import { isServer } from "lit";
import { property } from "lit/decorators.js";
import { FilesElement } from "./files-element.js";
import { wordsIn } from "../words-attribute.js";
import type { FieldProps } from "../field.js";
import {
  entriesIn,
  entriesOfFiles,
  fileInput,
  fileKind,
  keepFiles,
  sayIn,
  type FileProps,
} from "./file.kind.js";

/**
 * @summary One or more files, posted by the page's own form as a native file control posts them. Its value is a list of `{ name, size, type }`.
 * @slot - What people see until the script has arrived, e.g. a native file control of the same name; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the control.
 * @event change - Native, from the control; also when a file was removed.
 * @cssprop --diwan-border - Colour of the control's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanFileField extends FilesElement<FileProps> {
  /** Kinds the file chooser offers, as the native attribute has them: `.pdf,image/jpeg`. */
  @property() accept = "";
  /** The same in words, for the hint: `PDF JPEG`. */
  @property() kinds: readonly string[] | string = [];
  /** Most bytes of one file; said in the hint. */
  @property({ type: Number, attribute: "max-size" }) maxSize?: number;
  /** Most files; one when left out. */
  @property({ type: Number }) max = 1;

  protected readonly kind = fileKind;

  /** Files uploaded before (with an `id`) and files chosen now. Setting it leaves no file chosen. */
  override get value(): unknown {
    const before = entriesIn(super.value);
    const now = entriesOfFiles(isServer ? undefined : fileInput(this.drawn)?.files);
    const all = now.length && this.max < 2 ? now : [...before, ...now];
    return all.length ? all : undefined;
  }
  override set value(value: unknown) {
    const input = fileInput(this.drawn);
    if (input) keepFiles(input, []);
    super.value = value;
  }

  protected own(): Omit<FileProps, keyof FieldProps> {
    return {
      accept: this.accept,
      kinds: wordsIn(this.kinds, /[\s,]+/) ?? [],
      maxSize: this.maxSize,
      max: this.max,
    };
  }

  protected override removed({ dataset }: HTMLElement): void {
    const input = fileInput(this.drawn);
    if (input) void this.#remove(input, Number(dataset["index"]));
  }

  async #remove(input: HTMLInputElement, at: number): Promise<void> {
    const all = entriesIn(this.value);
    const before = all.length - (input.files?.length ?? 0);
    const left = [...(input.files ?? [])].filter((_, n) => n !== at - before);
    if (at < before) super.value = all.slice(0, before).filter((_, n) => n !== at);
    keepFiles(input, left);
    input.dispatchEvent(new Event("change", { bubbles: true }));
    this.requestUpdate();
    await this.updateComplete;
    sayIn(this.drawn, this.words.t("upload.removed", { file: all[at]?.name ?? "" }));
    const next = [...this.drawn.querySelectorAll<HTMLElement>("[data-do=remove]")].at(
      Math.min(at, all.length - 2),
    );
    (all.length > 1 ? next : input)?.focus();
  }
}
