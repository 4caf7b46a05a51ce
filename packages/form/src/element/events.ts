import type { Problem } from "@diwan/core";

/** The events of `<diwan-form>`, by type. All bubble and leave the shadow root, and none holds an answer. */
export interface DiwanFormEvents {
  /** The first page is shown. */
  "diwan-ready": CustomEvent<null>;
  /** Another page is shown: its id, or `check`, `done`, `save` or `return`. */
  "diwan-page": CustomEvent<{ readonly page: string }>;
  /** An answer changed: the path of its field. */
  "diwan-change": CustomEvent<{ readonly path: string }>;
  /** An attempt to go on failed. */
  "diwan-invalid": CustomEvent<{ readonly problems: readonly Pick<Problem, "path" | "code">[] }>;
  /** About to send the form of this id; `preventDefault()` stops it. */
  "diwan-submit": CustomEvent<{ readonly form: string }>;
  /** Sent and acknowledged. */
  "diwan-submitted": CustomEvent<{ readonly reference: string }>;
  /** The form could not be shown or sent. */
  "diwan-error": CustomEvent<DiwanErrorDetail>;
}

export interface DiwanErrorDetail {
  readonly code:
    | "network"
    | "definition"
    | "failed"
    | "unexpected"
    | "rejected"
    | "refused"
    | "action"
    | "upload"
    | "lookup"
    | "verification";
  /** What was wrong, in English and for developers, where the code alone does not say it: of `network`, `definition`, `upload`, `lookup` and `verification`. */
  readonly message?: string;
  /** Of the endpoint's answer, if there was one. */
  readonly status?: number;
  /** What an answer that is `unexpected` lacks. */
  readonly lacks?: "redirect" | "contentType" | "json" | "reference";
  /** Name of what the page's own code threw. */
  readonly reason?: string;
}
