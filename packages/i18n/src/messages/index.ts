import type { MessageId } from "../generated/ids.js";
import type { Words } from "./catalogue.js";

/**
 * `Group`: groups of messages, each loaded only when something needs it: `base` always; `errors` and `summary` when something is validated; `after` with drafts, check
 * answers, sending and confirmation; `sealed` with both in a form whose answers are sealed; `elsewhere` when the form is open a second time; `save` with saving at the agency's and coming back; `service` on the server; every other with the first field of
 * the type that has it. `MessageId`: every message there is; a typing mistake in an id does not compile.
 */
export type { Group, MessageId } from "../generated/ids.js";

/** Built messages of one language: any number of groups. */
export type Messages = { readonly [id in MessageId]?: Words };
