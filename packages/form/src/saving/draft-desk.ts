import type { Answers } from "@diwan/core";

/** What opens a saved form. Kept in memory only, as long as the page stands. */
export interface DraftKey {
  readonly code: string;
  readonly secret: string;
}

/** Stands for a page in what is saved of a form whose answers were being checked; no page can be called so. */
export const CHECKING = "_check";

/** What is saved of a form that is not finished. */
export interface DraftContent {
  readonly version: string;
  readonly definition?: string;
  readonly language: string;
  readonly answers: Answers;
  readonly page: string;
}

/** That it is saved: until when, and for the first time under which code. */
export interface Saved {
  readonly code?: string;
  readonly expiresAt: string;
}

/** A saved form as it comes back, in the form as it is now. */
export interface Returned {
  readonly form: string;
  readonly answers: Answers;
  readonly page?: string;
  readonly expiresAt: string;
  /** The form is another version now. */
  readonly isChanged?: boolean;
  /** Answers this version has no place for, with the questions they answered. */
  readonly dropped?: readonly { readonly path: string; readonly label?: string; readonly value: unknown }[];
}

export type Reason = "wrong" | "throttled" | "tooLarge" | "failed";
/** Why the desk did not do what was asked. `minutes` to wait, when there were too many tries. */
export interface Refusal {
  readonly reason: Reason | "unknown";
  readonly minutes: number;
}
export type Answered<T> = { readonly value: T } | { readonly refusal: Refusal };

/** Why, by the status of the answer. */
export const REASONS: { readonly [status: number]: Reason } = { 400: "wrong", 403: "wrong", 404: "wrong", 413: "tooLarge", 429: "throttled" };

/** The agency's endpoints for drafts (docs/keeping-safe.md). Code and secret travel in bodies alone: addresses end up in logs and histories. */
export class DraftDesk {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url.replace(/\/$/, "");
  }

  save(form: string, secret: string, content: DraftContent): Promise<Answered<Saved>> {
    return this.#ask("", { form, secret, ...content });
  }

  update(key: DraftKey, content: DraftContent): Promise<Answered<Saved>> {
    return this.#ask("/update", { ...key, ...content });
  }

  /** Asks the server that made the page, which saved the form without a script: it alone knows code and secret. `unknown`: it does not any more. */
  again(keptAt: string, content: DraftContent): Promise<Answered<Saved>> {
    return this.#send("PUT", keptAt, content);
  }

  open(key: DraftKey): Promise<Answered<Returned>> {
    return this.#ask("/resume", key);
  }

  /** Deletes what was saved; what cannot be deleted now expires. */
  async remove(key: DraftKey): Promise<void> {
    await this.#ask("/remove", key);
  }

  #ask<T>(path: string, body: object): Promise<Answered<T>> {
    return this.#send("POST", this.#url + path, body);
  }

  async #send<T>(method: "POST" | "PUT", url: string, body: object): Promise<Answered<T>> {
    try {
      const answered = await fetch(url, {
        method, cache: "no-store", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify(body),
      });
      // The desk answers in the shape it promises.
      if (answered.ok) return { value: (answered.status === 204 ? undefined : await answered.json()) as T };
      const seconds = Number(answered.headers.get("retry-after")) || 60;
      return { refusal: { reason: method === "PUT" && answered.status === 404 ? "unknown" : REASONS[answered.status] ?? "failed", minutes: Math.ceil(seconds / 60) } };
    } catch {
      return { refusal: { reason: "failed", minutes: 1 } };
    }
  }
}
