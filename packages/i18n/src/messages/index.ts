import type { address } from "./address.js";
import type { after } from "./after.js";
import type { base } from "./base.js";
import type { Words } from "./catalogue.js";
import type { errors } from "./errors.js";
import type { list } from "./list.js";
import type { name } from "./name.js";
import type { save } from "./save.js";
import type { service } from "./service.js";
import type { upload } from "./upload.js";

/**
 * Groups of messages, each loaded only when something needs it: `base` always; `errors` when something is judged; `name`, `address` and `list` with the first field of that type; `after` with
 * drafts, check answers, sending and confirmation; `upload` with files; `save` with saving at the agency's and coming back; `service` on the server.
 */
export type Group = "base" | "errors" | "name" | "address" | "list" | "after" | "upload" | "save" | "service";

/** Every message there is; a typing mistake in an id does not compile. */
export type MessageId =
  | keyof typeof base
  | keyof typeof errors
  | keyof typeof name
  | keyof typeof address
  | keyof typeof list
  | keyof typeof after
  | keyof typeof upload
  | keyof typeof save
  | keyof typeof service;

/** Built messages of one language: any number of groups. */
export type Messages = { readonly [id in MessageId]?: Words };
