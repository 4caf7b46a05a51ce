import { REASONS, type DraftContent, type SavedForm } from "@diwan/form/served";
import type { Sender } from "../api/route.js";
import type { FormHandler } from "../handler.js";
import type { SavedAs } from "../session/visits.js";
import { callEndpoint, secondsToWait } from "./send.js";

type Key = Pick<SavedAs, "code" | "secret">;

/** Why the endpoint did not do what was asked; `seconds` to wait when there were too many tries. */
export interface DraftsRefusal {
  readonly reason: (typeof REASONS)[number];
  readonly seconds: number;
}
export type DraftsResult<T> = { readonly value: T } | { readonly refusal: DraftsRefusal };

/** The endpoints for drafts, as `<diwan-form save>` asks them, in the same process: the counting of wrong tries and the fitting of old answers are theirs. */
export interface DraftsClient {
  save(
    form: string,
    secret: string,
    content: DraftContent,
  ): Promise<DraftsResult<{ readonly code: string; readonly expiresAt: string }>>;
  update(key: Key, content: DraftContent): Promise<DraftsResult<{ readonly expiresAt: string }>>;
  open(key: Key): Promise<DraftsResult<SavedForm>>;
  /** Deletes what was saved; what cannot be deleted now expires. */
  remove(key: Key): Promise<void>;
}

export function draftsClient(receive: FormHandler, url: string, from: Request, sender: Sender): DraftsClient {
  async function ask<T>(path: string, body: object): Promise<DraftsResult<T>> {
    const answered = await callEndpoint(receive, new URL(url + path, from.url), body, from, sender);
    // The endpoint answers in the shape it promises.
    const value = answered?.ok
      ? ((answered.status === 204 ? {} : await answered.json().catch(() => undefined)) as T | undefined)
      : undefined;
    if (value !== undefined) return { value };
    return {
      refusal: {
        reason: REASONS[answered?.status ?? 500] ?? "failed",
        seconds: answered ? secondsToWait(answered) : 60,
      },
    };
  }
  return {
    save: (form, secret, content) => ask("", { form, secret, ...content }),
    update: ({ code, secret }, content) => ask("/update", { code, secret, ...content }),
    open: ({ code, secret }) => ask("/resume", { code, secret }),
    remove: async ({ code, secret }) => void (await ask("/remove", { code, secret })),
  };
}
