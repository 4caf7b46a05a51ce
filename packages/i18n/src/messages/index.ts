import type { base } from "./base.js";
import type { Words } from "./catalogue.js";

/** Groups of messages, each loaded only when something needs it; `base` always is. */
export const GROUPS = ["base"] as const;
export type Group = (typeof GROUPS)[number];

/** Every message there is; a typing mistake in an id does not compile. */
export type MessageId = keyof typeof base;

/** Built messages of one language: any number of groups. */
export type Messages = { readonly [id in MessageId]?: Words };
