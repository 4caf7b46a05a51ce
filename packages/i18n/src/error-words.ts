import type { MessageParams } from "./locale.js";
import type { MessageId } from "./messages/index.js";

/** Kinds of question that share their words. */
const shared: { readonly [kind: string]: string } = { radios: "choice", select: "choice", "yes-no": "choice", checkboxes: "choices" };

/**
 * The message for a problem's code on a kind of question (a field's `type`, or a part such as `given` or `postcode`). A kind without words of its own
 * falls back to the code's when it is shown, and an unknown code to "Check this answer and change it".
 */
export function errorMessageId(code: string, kind?: string, params: MessageParams = {}): MessageId {
  const missing = ["day", "month", "year"].filter((part) => params[part] === true).map((part, at) => (at ? part[0]?.toUpperCase() + part.slice(1) : part));
  const variant = code === "dateMissing" ? missing.join("") : params["part"] ?? (kind && (shared[kind] ?? kind));
  // Not every such id exists; `Locale.t` shortens it until one does.
  return (variant ? `error.${code}.${variant}` : `error.${code}`) as MessageId;
}
