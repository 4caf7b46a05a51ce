import type { FormSession } from "@diwan/core";

/** How far an upload is; without a value it has come to its end. */
interface Progress {
  readonly value: { readonly share: number } | undefined;
}

/** Uploads under way, by session. */
const under = new WeakMap<FormSession, Map<Promise<void>, Progress>>();

/** Notes an upload until it has come to an end, whichever. */
export function noteUpload(session: FormSession, upload: Promise<void>, progress: Progress): void {
  const all = under.get(session) ?? new Map<Promise<void>, Progress>();
  under.set(session, all.set(upload, progress));
  void upload.finally(() => all.delete(upload));
}

/** Resolves when no upload is under way; `undefined` when none is now. */
export function uploadsOf(session: FormSession): Promise<void> | undefined {
  const all = under.get(session);
  return all?.size ? Promise.all(all.keys()).then(() => uploadsOf(session)) : undefined;
}

/** How much has arrived of what is under way, 0 to 1. */
export function shareOf(session: FormSession): number {
  const all = [...(under.get(session)?.values() ?? [])];
  return all.reduce((sum, { value }) => sum + (value?.share ?? 1), 0) / (all.length || 1);
}
