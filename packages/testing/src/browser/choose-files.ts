import { filePlaces, type AnswerField } from "@diwan/core";
import { FILE_KINDS } from "@diwan/fields/answers";
import type { DiwanForm } from "@diwan/form";
import { sessionOf, until } from "./root-of.js";

/** A file to choose: a `File`, or what one is made of. */
export type FileAnswer =
  | File
  | {
      readonly name: string;
      /** Media type; default that of the name's ending, as a browser's chooser has it. */ readonly type?: string;
      readonly bytes: BlobPart;
    };

/** What stands in the field now. */
type Found = () => Promise<{
  /** To remove each file, in order. */ readonly buttons: readonly HTMLElement[];
  readonly input: Element | undefined;
}>;
interface Entry {
  readonly name: string;
  readonly size: number;
  readonly problem?: string;
}

/** The control of a question: `part` where it has one for each of several things. */
interface Chooser {
  readonly form: DiwanForm;
  readonly field: AnswerField;
  readonly path: string;
  readonly part?: string | undefined;
}

/** Brings a control to these files: others are removed with their buttons, those that are there already stay, the rest is chosen in the native control. */
export async function chooseFiles(
  { form, field, path, part }: Chooser,
  given: readonly unknown[],
  found: Found,
): Promise<void> {
  const wanted = given.map((one) => fileOf(one, path));
  const session = sessionOf(form);
  const entries = (): readonly Entry[] =>
    (filePlaces(field, session.form.types, session.answer(path)).find((place) => place.part === part)
      ?.files ?? []) as readonly Entry[]; // what the form itself makes of files
  const isAs =
    (entry: Entry) =>
    (file: File): boolean =>
      !entry.problem && entry.name === file.name && entry.size === file.size;
  for (let at = entries().length - 1; at >= 0; at--) {
    const entry = entries()[at];
    if (entry && wanted.some(isAs(entry))) continue;
    const before = entries().length;
    (
      await until(async () => {
        const { buttons } = await found();
        return buttons.length === before && buttons[at];
      }, `the way to remove a file of ${path}`)
    ).click();
    await until(() => entries().length < before, `removal of a file of ${path}`);
  }
  const fresh = wanted.filter((file) => !entries().some((entry) => isAs(entry)(file)));
  if (!fresh.length) return;
  const input = (await found()).input;
  if (!(input instanceof HTMLInputElement) || input.type !== "file")
    throw new Error(`${path} has no control for files on this page`);
  if (input.disabled) throw new Error(`${path} lets no citizen choose a file`);
  // The browser's own chooser gives no more.
  if (fresh.length > 1 && !input.multiple) throw new Error(`${path} takes one file`);
  const transfer = new DataTransfer();
  for (const file of fresh) transfer.items.add(file);
  input.focus();
  input.files = transfer.files;
  for (const type of ["input", "change"])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
}

const typeOf = (name: string): string =>
  Object.values(FILE_KINDS).find(({ endings }) =>
    endings.includes(name.split(".").at(-1)?.toLowerCase() ?? ""),
  )?.types[0] ?? "";

function fileOf(one: unknown, path: string): File {
  if (one instanceof File) return one;
  const { name, type, bytes } = (typeof one === "object" && one !== null ? one : {}) as {
    readonly name?: unknown;
    readonly type?: unknown;
    readonly bytes?: BlobPart;
  };
  if (typeof name !== "string" || bytes === undefined)
    throw new Error(`${path} asks for files: give a File or { name, type, bytes }, or several in an array`);
  return new File([bytes], name, { type: typeof type === "string" ? type : typeOf(name) });
}
