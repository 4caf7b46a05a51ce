import type { Catalogue } from "./catalogue.js";

/** What is said while the same form is open a second time. */
export const elsewhere = {
  "draft.elsewhere": {
    text: "This form is open a second time, for example in another tab. Until it is closed there, what you change here is not saved on this device.",
    desc: "Shown where somebody has opened the same form once more: only the first of them keeps a draft.",
  },
} as const satisfies Catalogue;
