import type { FormSession } from "@diwan/core";
import type { UploadPlace, Uploads } from "@diwan/fields";
import { acceptOf, mediaTypesOf } from "@diwan/fields/answers";
import { entriesIn, sayIn, type FileEntry, type FileProgress } from "@diwan/fields/kinds/file";
import { effect, signal, untracked, type Signal } from "@preact/signals-core";
import { tellDeveloper } from "../requests/report-to-developer.js";
import { noteUpload } from "./waiting.js";

/** Takes a file in place of the endpoint; resolves with what its answer is to refer to. */
export type UploadHandler = (
  file: File,
  how: { readonly signal: AbortSignal; readonly progress: (share: number) => void },
) => Promise<{ readonly id: string; readonly type?: string }>;

interface Held {
  readonly file: File;
  readonly progress: Signal<FileProgress | undefined>;
  readonly stop: AbortController;
}

/** Files chosen on this page, by the name their entries have. Content is in memory only: after a reload a file that was not sent must be chosen again. */
const held = new Map<string, Held>();
let count = 0;

const isPending = ({ pending }: FileEntry): boolean => pending !== undefined && held.has(pending);
const progress = ({ pending = "" }: FileEntry): FileProgress | undefined => held.get(pending)?.progress.value;

/** The `<diwan-form>` around a field, in either isolation. */
function hostOf(root: ParentNode): HTMLElement & { readonly onUpload?: UploadHandler } {
  const tree = (root as Element).getRootNode(); // a field's place is an element
  return (
    tree instanceof ShadowRoot ? tree.host : (root as Element).closest(".diwan")?.parentElement
  ) as HTMLElement; // the form's wrapper stands in its element
}

/** Where files are sent: the `upload` attribute, or `uploads` beside the `action`. */
function addressOf(host: HTMLElement): string | undefined {
  const own = host.getAttribute("upload");
  const action = host.getAttribute("action");
  return own
    ? new URL(own, host.baseURI).href
    : action
      ? new URL("uploads", new URL(action, host.baseURI)).href
      : undefined;
}

/** Begins to send a file; the entry that stands for it until it has arrived. */
function start(entry: FileEntry, file: File, whose: UploadPlace): FileEntry {
  const pending = `${Date.now().toString(36)}-${++count}`;
  const one: Held = {
    file,
    progress: signal<FileProgress | undefined>({ state: "sending", share: 0 }),
    stop: new AbortController(),
  };
  held.set(pending, one);
  const { signal: stopped } = one.stop;
  // Nobody waits for a file that was removed.
  noteUpload(
    whose.session,
    Promise.race([
      run(pending, one, whose),
      new Promise<void>((resolve) => stopped.addEventListener("abort", () => resolve(), { once: true })),
    ]),
  );
  return { ...entry, pending };
}

/** Sends a file once more that could not be sent. */
function retry(entry: FileEntry, whose: UploadPlace): FileEntry | undefined {
  const one = held.get(entry.pending ?? "");
  held.delete(entry.pending ?? "");
  const { problem: _, pending: __, ...rest } = entry;
  return one && start(rest, one.file, whose);
}

/** Nobody wants this file any more: what was sent of it is taken back. */
function cancel(entry: FileEntry, root?: unknown): void {
  const { pending = "", id } = entry;
  held.get(pending)?.stop.abort();
  held.delete(pending);
  // A field that was drawn anew meanwhile stands in no form any more.
  const host = root instanceof Element ? (hostOf(root) as ReturnType<typeof hostOf> | undefined) : undefined;
  const address = id && host && !host.onUpload ? addressOf(host) : undefined;
  // One that stays is swept with those nobody claims.
  if (address)
    fetch(`${address}/${id}`, { method: "DELETE", headers: { "tus-resumable": "1.0.0" } }).catch(() => {});
}

type Outcome = { readonly id: string; readonly type?: string } | { readonly problem: string };

/** What the agency's own code made of a file: without an id there is nothing an answer could refer to. */
function taken(result: unknown): Outcome {
  const { id, type } = (result ?? {}) as { readonly id?: unknown; readonly type?: unknown }; // anything but nothing may be asked for its members
  if (typeof id === "string" && /^[\w.~-]{1,200}$/.test(id))
    return { id, ...(typeof type === "string" && { type }) };
  tellDeveloper(
    'onUpload must return { id: "…" }, 1 to 200 letters, digits or ._~-; the citizen was told that the file was not sent. See "Files" in docs/embedding.md.',
  );
  return { problem: "fileFailed" };
}

async function run(
  pending: string,
  { file, progress, stop: { signal: stopped } }: Held,
  { session, field, root }: UploadPlace,
): Promise<void> {
  const host = hostOf(root);
  const form = (root as Element).closest("form");
  const address = addressOf(host);
  const report = (now: FileProgress): void => {
    if (now.state === "paused" && progress.value?.state !== "paused") say("paused");
    // A hundredth is as much as anybody sees.
    if (now.state !== progress.value?.state || Math.abs(now.share - progress.value.share) >= 0.01)
      progress.value = now;
  };
  /** The field may have been drawn anew since. */
  const place = (path: string): Element | null =>
    form?.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? null;
  const say = (what: "paused" | "done"): void => {
    const path = pathOf(pending, session.answers);
    const slot = path === undefined ? null : place(path);
    const { locale } = host as { locale?: { t(id: string, params: object): string } }; // a form has one while it runs
    if (slot && locale) sayIn(slot, locale.t(`upload.${what}`, { file: file.name }));
  };

  const stopWatching = watch(pending, { session, field, root });
  let outcome: Outcome;
  try {
    if (host.onUpload)
      outcome = taken(
        await host.onUpload(file, {
          signal: stopped,
          progress: (share) => report({ state: "sending", share }),
        }),
      );
    else if (address === undefined) {
      host.dispatchEvent(
        new CustomEvent("diwan-error", {
          detail: {
            code: "upload",
            message: "There is nowhere to send files to: give the form `action`, `upload` or `onUpload`",
          },
          bubbles: true,
          composed: true,
        }),
      );
      outcome = { problem: "fileFailed" };
    } else
      outcome = await (
        await import("./send-file.js")
      ).send(file, { address, form: session.form.definition.id, stopped, report });
  } catch {
    outcome = { problem: "fileFailed" };
  }
  // Whatever failed at once: the entry is put into the answer first.
  await Promise.resolve();
  stopWatching();
  if (stopped.aborted) return;
  if (
    "id" in outcome &&
    outcome.type !== undefined &&
    !mediaTypesOf(acceptOf(field)).includes(outcome.type)
  ) {
    cancel({ name: "", size: 0, type: "", id: outcome.id }, root);
    outcome = { problem: "fileType" };
  }
  const problem = "problem" in outcome ? outcome.problem : undefined;
  if (problem === undefined) say("done");
  progress.value = undefined;
  settle(pending, outcome, session);
  // Only what may be tried again is held on to.
  if (problem !== "fileFailed") held.delete(pending);
  // As if somebody had changed it: the draft is kept, and what was wrong with it may be mended.
  const path = pathOf(pending, session.answers, outcome);
  ((path === undefined ? null : place(path)) ?? form?.querySelector("[data-path]"))?.dispatchEvent(
    new Event("change", { bubbles: true }),
  );
}

/** Ends an upload when its entry is in no answer any more: the list item around it was removed, or the host page set other answers. Returns what ends the watching. */
function watch(pending: string, { session, field, root }: UploadPlace): () => void {
  const path = (root as Element).closest<HTMLElement>("[data-path]")?.dataset["path"] ?? ""; // a field's place is an element
  const item = session.item(path.slice(0, path.lastIndexOf("/")));
  let stop: (() => void) | undefined;
  let isOver = false;
  // The entry is put into the answer first.
  queueMicrotask(() => {
    if (isOver) return;
    stop = effect(() => {
      const entries = item?.path === undefined ? [] : entriesIn(session.answer(`${item.path}/${field.name}`));
      if (!entries.some((entry) => entry.pending === pending))
        untracked(() => cancel({ name: "", size: 0, type: "", pending }));
    });
  });
  return () => {
    isOver = true;
    stop?.();
  };
}

/** What an upload made of its entry. */
function settle(pending: string, outcome: Outcome, session: FormSession): void {
  const path = pathOf(pending, session.answers);
  if (path === undefined) return;
  session.setAnswer(
    path,
    entriesIn(session.answer(path)).map((entry) => {
      if (entry.pending !== pending) return entry;
      if ("problem" in outcome) return { ...entry, problem: outcome.problem };
      const { pending: _, ...rest } = entry;
      return { id: outcome.id, name: rest.name, size: rest.size, type: outcome.type ?? rest.type };
    }),
  );
}

/** Where an entry stands now: items of a list before its own may have been removed. */
function pathOf(pending: string, value: unknown, outcome?: Outcome, path = ""): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const id = outcome && "id" in outcome ? outcome.id : undefined;
  if (entriesIn(value).some((entry) => entry.pending === pending || (id !== undefined && entry.id === id)))
    return path;
  for (const [key, each] of Object.entries(value)) {
    const found = pathOf(pending, each, outcome, `${path}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a form offers to fields that take files. */
export const uploads: Uploads = { start, retry, cancel, isPending, progress };
