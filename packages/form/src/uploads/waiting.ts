import type { FormSession } from "@diwan/core";

/** Uploads under way, by session. */
const under = new WeakMap<FormSession, Set<Promise<void>>>();

/** Notes an upload until it has come to an end, whichever. */
export function noteUpload(session: FormSession, upload: Promise<void>): void {
  const all = under.get(session) ?? new Set();
  under.set(session, all.add(upload));
  void upload.finally(() => all.delete(upload));
}

/** Resolves when no upload is under way; `undefined` when none is now. */
export function uploadsOf(session: FormSession): Promise<void> | undefined {
  const all = under.get(session);
  return all?.size ? Promise.all(all).then(() => uploadsOf(session)) : undefined;
}
