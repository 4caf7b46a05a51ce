import { base } from "./base.js";
import type { Catalogue } from "./catalogue.js";
import type { Group } from "./index.js";

/** Every group with its notes, for the build and the tests; never imported by what runs on a page. */
export const sources: { readonly [group in Group]: Catalogue } = { base };
