import { filePlaces, heldFiles, withFile, type FormSession, type HeldFile } from "@diwan/core";
import type { UploadPlace, Uploads } from "@diwan/fields";
import { entriesIn, sayIn, type FileEntry, type FileProgress } from "@diwan/fields/kinds/file";
import { effect, signal, untracked, type Signal } from "@preact/signals-core";
import { reportToDeveloper } from "../requests/requests.js";
import { noteUpload } from "./waiting.js";

/** Takes a file in place of the endpoint; resolves with what its answer is to refer to. */
export type UploadHandler = (
  file: File,
  how: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
) => Promise<{ readonly id: string; readonly type?: string }>;

type UploadHost = HTMLElement & { readonly uploadHandler?: UploadHandler };

interface PendingUpload {
  /** The name its entry has in the answer. */
  readonly name: string;
  readonly file: File;
  readonly progress: Signal<FileProgress | undefined>;
  readonly stop: AbortController;
  /** Around the field as it stood when the file was chosen: the field may be drawn anew since. */
  readonly host: UploadHost;
  readonly form: Element | null;
}

/** What an upload came to: an id that the answer refers to, or the code of a problem. */
type UploadResult = { readonly id: string; readonly type?: string } | { readonly problem: string };

const FAILED = { problem: "fileFailed" } as const;

/** What a form offers to fields that take files. */
export function createUploads(): Uploads {
  /** Files chosen in this form, by the name their entries have. Content is in memory only: after a reload a file that was not sent must be chosen again. */
  const pending = new Map<string, PendingUpload>();
  let count = 0;

  /** Begins to send a file; the entry that stands for it until it has arrived. */
  function start(entry: FileEntry, file: File, place: UploadPlace): FileEntry {
    const upload: PendingUpload = {
      name: `${Date.now().toString(36)}-${++count}`,
      file,
      progress: signal<FileProgress | undefined>({ state: "sending", share: 0 }),
      stop: new AbortController(),
      host: hostOf(place.root),
      form: elementOf(place.root).closest("form"),
    };
    pending.set(upload.name, upload);
    const { signal: stopped } = upload.stop;
    // Continue does not wait for a file that was removed.
    const removed = new Promise<void>((resolve) =>
      stopped.addEventListener("abort", () => resolve(), { once: true }),
    );
    noteUpload(place.session, Promise.race([run(upload, place), removed]), upload.progress);
    return { ...entry, pending: upload.name };
  }

  /** Sends a file once more that could not be sent. */
  function retry(entry: FileEntry, place: UploadPlace): FileEntry | undefined {
    const upload = pending.get(entry.pending ?? "");
    pending.delete(entry.pending ?? "");
    const { problem: _, pending: __, ...rest } = entry;
    return upload && start(rest, upload.file, place);
  }

  /** The file is not wanted any more: what was sent of it is deleted again. */
  function cancel({ pending: name = "", id }: FileEntry, root?: unknown): void {
    pending.get(name)?.stop.abort();
    pending.delete(name);
    if (id) deleteSent(id, root);
  }

  async function run(upload: PendingUpload, place: UploadPlace): Promise<void> {
    const { name, stop, form } = upload;
    const { session } = place;
    const stopWatching = whenRemoved(name, place, () =>
      cancel({ name: "", size: 0, type: "", pending: name }),
    );
    const sent = await send(upload, place).catch((): UploadResult => FAILED);
    // Even what failed at once: the entry is put into the answer first.
    await Promise.resolve();
    stopWatching();
    if (stop.signal.aborted) return;
    const result = checked(sent, place);
    if (!("problem" in result)) announce(upload, "done", session);
    upload.progress.value = undefined;
    settle(name, result, session);
    // Only what may be tried again is kept.
    if (!("problem" in result) || result.problem !== FAILED.problem) pending.delete(name);
    // As if somebody had changed it: the draft is kept, and what was wrong with it may be corrected.
    const path = heldAs(name, session, result)?.answer;
    (slotAt(path, form) ?? form?.querySelector("[data-path]"))?.dispatchEvent(
      new Event("change", { bubbles: true }),
    );
  }

  return {
    start,
    retry,
    cancel,
    isPending: ({ pending: name }) => name !== undefined && pending.has(name),
    progress: ({ pending: name = "" }) => pending.get(name)?.progress.value,
  };
}

/** Sends a file by the agency's own code, or to the endpoint. */
async function send(upload: PendingUpload, place: UploadPlace): Promise<UploadResult> {
  const { file, progress, stop, host } = upload;
  const report = (now: FileProgress): void => {
    const before = progress.peek();
    if (now.state === "paused" && before?.state !== "paused") announce(upload, "paused", place.session);
    // A hundredth is as much as anybody sees.
    if (now.state !== before?.state || Math.abs(now.share - before.share) >= 0.01) progress.value = now;
  };
  if (host.uploadHandler)
    return readUploadResult(
      await host.uploadHandler(file, {
        signal: stop.signal,
        progress: (share) => report({ state: "sending", share }),
      }),
    );
  const address = addressOf(host);
  if (address === undefined) {
    const message = "There is nowhere to send files to: give the form `action`, `upload` or `uploadHandler`";
    host.dispatchEvent(
      new CustomEvent("diwan-error", { detail: { code: "upload", message }, bubbles: true, composed: true }),
    );
    return FAILED;
  }
  const { sendFile } = await import("./send-file.js");
  return sendFile(file, { address, form: place.session.form.definition.id, stopped: stop.signal, report });
}

/** What the agency's own code returned for a file: without an id there is nothing an answer could refer to. */
function readUploadResult(result: unknown): UploadResult {
  const { id, type } = (result ?? {}) as { readonly id?: unknown; readonly type?: unknown }; // anything but nothing may be asked for its members
  if (typeof id === "string" && /^[\w.~-]{1,200}$/.test(id))
    return { id, ...(typeof type === "string" && { type }) };
  reportToDeveloper(
    'uploadHandler must return { id: "…" }, 1 to 200 letters, digits or ._~-; the citizen was told that the file was not sent. See "Files" in docs/embedding.md.',
  );
  return FAILED;
}

/** A file that turned out to be of a type that is not asked for is deleted again. */
function checked(result: UploadResult, { limits, root }: UploadPlace): UploadResult {
  if ("problem" in result || result.type === undefined || limits.types.includes(result.type)) return result;
  deleteSent(result.id, root);
  return { problem: "fileType" };
}

/** Deletes at the endpoint what was sent there; what stays is deleted there later, with what nobody claims. */
function deleteSent(id: string, root: unknown): void {
  // A field that was drawn anew meanwhile stands in no form any more.
  const host = root instanceof Element ? (hostOf(root) as UploadHost | undefined) : undefined;
  const address = host && !host.uploadHandler ? addressOf(host) : undefined;
  if (address)
    fetch(`${address}/${id}`, { method: "DELETE", headers: { "tus-resumable": "1.0.0" } }).catch(() => {});
}

/** Says at the field, which may have been drawn anew since, how a file is getting on. */
function announce(
  { name, file, host, form }: PendingUpload,
  what: "paused" | "done",
  session: FormSession,
): void {
  const slot = slotAt(heldAs(name, session)?.answer, form);
  const { locale } = host as { locale?: { t(id: string, params: object): string } }; // a form has one while it runs
  if (slot && locale) sayIn(slot, locale.t(`upload.${what}`, { file: file.name }));
}

const slotAt = (path: string | undefined, form: Element | null): Element | null =>
  (path === undefined ? null : form?.querySelector(`[data-path="${CSS.escape(path)}"]`)) ?? null;

/** The place of a field is an element: a page of a server has no uploads. */
const elementOf = (root: ParentNode): Element => root as Element;

/** The `<diwan-form>` around a field, in either isolation. */
function hostOf(root: ParentNode): UploadHost {
  const tree = elementOf(root).getRootNode();
  return (
    tree instanceof ShadowRoot ? tree.host : elementOf(root).closest(".diwan")?.parentElement
  ) as HTMLElement; // the form's wrapper stands in its element
}

/** Where files are sent: the `upload` attribute, or `uploads` beside the `action`. */
function addressOf(host: HTMLElement): string | undefined {
  const own = host.getAttribute("upload");
  if (own) return new URL(own, host.baseURI).href;
  const action = host.getAttribute("action");
  return action ? new URL("uploads", new URL(action, host.baseURI)).href : undefined;
}

/** Calls back when an entry is in no answer any more: the list item around it was removed, or the host page set other answers. Returns what ends the watching. */
function whenRemoved(name: string, { session, field, root }: UploadPlace, removed: () => void): () => void {
  const path = elementOf(root).closest<HTMLElement>("[data-path]")?.dataset["path"] ?? "";
  const item = session.item(path.slice(0, path.lastIndexOf("/")));
  let stop: (() => void) | undefined;
  let isOver = false;
  // The entry is put into the answer first.
  queueMicrotask(() => {
    if (isOver) return;
    stop = effect(() => {
      const answer = item?.path === undefined ? undefined : session.answer(`${item.path}/${field.name}`);
      const entries = filePlaces(field, session.form.types, answer).flatMap(({ files }) => entriesIn(files));
      if (!entries.some((entry) => entry.pending === name)) untracked(removed);
    });
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

/** Puts the result of an upload into its entry. */
function settle(name: string, result: UploadResult, session: FormSession): void {
  const held = heldAs(name, session);
  const [entry] = entriesIn([held?.file]);
  if (!held || !entry) return;
  const { pending: _, ...rest } = entry;
  const file =
    "problem" in result
      ? { ...entry, problem: result.problem }
      : { id: result.id, name: rest.name, size: rest.size, type: result.type ?? rest.type };
  session.setAnswer(held.answer, withFile(session.answer(held.answer), held, session.form.types, file));
}

/** Where an entry stands now: items of a list before its own may have been removed. */
function heldAs(name: string, { form, answers }: FormSession, result?: UploadResult): HeldFile | undefined {
  const id = result && "id" in result ? result.id : undefined;
  return heldFiles(form.definition, answers, form.types).find(({ file }) =>
    entriesIn([file]).some((entry) => entry.pending === name || (id !== undefined && entry.id === id)),
  );
}
