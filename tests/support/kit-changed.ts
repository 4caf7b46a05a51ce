/**
 * Cases of the conformance kit, by file and name, whose `expect` is no longer what a stored set says, and why. Nothing else in a case may change: what was entered,
 * when, and in which form. An implementation of the kit goes by the kit of now; CHANGELOG.md tells it.
 */
const EMAIL = "`email` says in `part` what was seen to be wrong where there is an @ sign.";

export const KIT_CHANGED: { readonly [file: string]: { readonly [name: string]: string } } = {
  "text.json": {
    "not an email address (2): noor@": EMAIL,
    "not an email address (3): @example.com": EMAIL,
    "not an email address (4): noor@example": EMAIL,
    "not an email address (5): noor @example.com": EMAIL,
    "not an email address (6): noor@@example.com": EMAIL,
    "not an email address (7): noor@example..com": EMAIL,
    "not an email address (8): noor@.example.com": EMAIL,
    "an email address longer than mail can carry": EMAIL,
  },
};
