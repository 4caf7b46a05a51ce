import { address } from "./address.js";
import { after } from "./after.js";
import { base } from "./base.js";
import type { Catalogue } from "./catalogue.js";
import { errors } from "./errors.js";
import type { Group } from "./index.js";
import { list } from "./list.js";
import { name } from "./name.js";
import { save } from "./save.js";
import { service } from "./service.js";
import { upload } from "./upload.js";

/** Every group with its notes, for the build and the tests; never imported by what runs on a page. */
export const sources: { readonly [group in Group]: Catalogue } = {
  base,
  errors,
  name,
  address,
  list,
  after,
  upload,
  save,
  service,
};
