import { after } from "./after.js";
import { base } from "./base.js";
import type { Catalogue } from "./catalogue.js";
import { elsewhere } from "./elsewhere.js";
import { errors } from "./errors.js";
import { save } from "./save.js";
import { sealed } from "./sealed.js";
import { service } from "./service.js";
import { summary } from "./summary.js";
import { warnings } from "./warnings.js";

/**
 * The groups that belong to no one type of field, with their notes, for the build and the tests; never imported by what runs on a page. What belongs to
 * one type stands in its folder; `readSources` of scripts/i18n.mjs gives both.
 */
export const sources: { readonly [group: string]: Catalogue } = {
  base,
  errors,
  summary,
  warnings,
  after,
  elsewhere,
  sealed,
  save,
  service,
};
