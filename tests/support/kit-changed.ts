/**
 * Cases of the conformance kit, by file and name, whose `expect` is no longer what a stored set says, and why. Nothing else in a case may change: what was entered,
 * when, and in which form. An implementation of the kit goes by the kit of now; CHANGELOG.md tells it.
 */
const EMAIL = "`email` says in `part` what was seen to be wrong where there is an @ sign.";

const PADDED = "An amount has all the places of its currency.";

export const KIT_CHANGED: { readonly [file: string]: { readonly [name: string]: string } } = {
  "calculations.json": {
    "decimals divide exactly where they can": PADDED,
    "the size of a list": PADDED,
    "a sum over a list with an answer missing is undecided": PADDED,
    "a sum over those that qualify": PADDED,
    "any item": PADDED,
    "every item, undecided": PADDED,
    "every item, false in spite of one undecided": PADDED,
    "an item by its place": PADDED,
  },
  "number.json": {
    "an amount without decimals": PADDED,
    "amounts compare exactly": PADDED,
  },
  "path.json": {
    "a choice among those made": "Choices are in the order of the definition.",
    "money is exact": PADDED,
  },
  "text.json": {
    "as many words as may be": "A text has no spaces around it.",
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
