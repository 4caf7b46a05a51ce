import { toJson, type Answers } from "@diwan/core";
import { retryAfter, withTimeLimit } from "../requests/requests.js";

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
export interface SaveConfirmation {
  readonly code?: string;
  readonly expiresAt: string;
}

/** A saved form as it comes back, in the form as it is now. */
export interface SavedForm {
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
export type ClientResult<T> = { readonly value: T } | { readonly refusal: Refusal };

/** Why, by the status of the answer. */
export const REASONS: { readonly [status: number]: Reason } = {
  400: "wrong",
  403: "wrong",
  404: "wrong",
  413: "tooLarge",
  429: "throttled",
};

/** The agency's endpoints for drafts (docs/keeping-safe.md). Code and secret travel in bodies alone: addresses end up in logs and histories. */
export class DraftsClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url.replace(/\/$/, "");
  }

  save(form: string, secret: string, content: DraftContent): Promise<ClientResult<SaveConfirmation>> {
    return this.#ask("", { form, secret, ...content }, (body) => isKept(body) && isText(body["code"]));
  }

  update(key: DraftKey, content: DraftContent): Promise<ClientResult<SaveConfirmation>> {
    return this.#ask("/update", { ...key, ...content }, isKept);
  }

  /** Asks the server that made the page, which saved the form without a script: it alone knows code and secret. `unknown`: it does not any more. */
  saveAgain(keptAt: string, content: DraftContent): Promise<ClientResult<SaveConfirmation>> {
    return this.#send("PUT", keptAt, content, isKept);
  }

  open(key: DraftKey): Promise<ClientResult<SavedForm>> {
    return this.#ask(
      "/resume",
      key,
      (body) => isKept(body) && isText(body["form"]) && isMembers(body["answers"]),
    );
  }

  /** Deletes what was saved; what cannot be deleted now expires. */
  async remove(key: DraftKey): Promise<void> {
    await this.#ask("/remove", key, () => true);
  }

  #ask<T>(path: string, body: object, isRight: (body: Members) => boolean): Promise<ClientResult<T>> {
    return this.#send("POST", this.#url + path, body, isRight);
  }

  async #send<T>(
    method: "POST" | "PUT",
    url: string,
    body: object,
    isRight: (body: Members) => boolean,
  ): Promise<ClientResult<T>> {
    try {
      return await withTimeLimit(async (signal): Promise<ClientResult<T>> => {
        const answered = await fetch(url, {
          // Not following a redirect: it could lead code and secret elsewhere.
          method,
          redirect: "manual",
          cache: "no-store",
          signal,
          headers: { "content-type": "application/json", accept: "application/json" },
          body: toJson(body),
        });
        if (answered.ok) {
          const value: unknown = answered.status === 204 ? {} : await answered.json();
          // A page to sign in on is no answer, whatever its status.
          if (answered.redirected || !isMembers(value) || !isRight(value)) return FAILED;
          // Seen to have what is used of it.
          return { value: value as T };
        }
        const seconds = retryAfter(answered.headers) || 60;
        return {
          refusal: {
            reason:
              method === "PUT" && answered.status === 404
                ? "unknown"
                : (REASONS[answered.status] ?? "failed"),
            minutes: Math.ceil(seconds / 60),
          },
        };
      });
    } catch {
      return FAILED;
    }
  }
}

const FAILED = { refusal: { reason: "failed", minutes: 1 } } as const;

type Members = { readonly [name: string]: unknown };
const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
/** It says until when. */
const isKept = ({ expiresAt }: Members): boolean =>
  isText(expiresAt) && !Number.isNaN(Date.parse(String(expiresAt)));
