import { own } from "../own.js";

/** What to do where a property of another format has no counterpart, or one that says the contrary, and which property that needs, by what is written. */
const ADVICE: { [key: string]: readonly [property: string, advice: string] } = {};
const advise = (keys: string, property: string, words: string): void => {
  for (const key of keys.split(" ")) ADVICE[key] = [property, words];
};
advise("required mandatory", "optional", `an answer is required unless "optional": true stands there`);
advise(
  "next nextpage goto skipto jumpto branch routes transitions",
  "showWhen",
  "pages follow each other as they are written, and a page that is not for everybody has a 'showWhen' that says whom it is for",
);
advise(
  "hidden hide hideif hidewhen skip skipif skipwhen disabledif disabledwhen invisible",
  "showWhen",
  `'showWhen' says when it is shown: write the contrary, such as "!(tenure == 'own')"`,
);
advise(
  "calculation calculate formula computed",
  "showWhen",
  "what is worked out stands in 'calculations' of the whole definition, by its name",
);
advise(
  "requiredwhen requiredif optionalwhen optionalif mandatorywhen mandatoryif",
  "optional",
  `an answer is required unless 'optional' is true, which an expression may say: "optional": { "expression": "tenure == 'own'" }`,
);
advise(
  "d",
  "kty",
  "that is the private half of the key, with which whoever reads this file opens every answer. Take it out, count this key as lost, make another pair with 'diwan-server new-sealing-key', and put its public key here",
);
advise("unit units", "suffix", "a unit stands after the box as 'suffix'");

/** What to do instead of a property nobody knows, as the end of a sentence; nothing when it is only misspelt. `known` are the properties allowed. */
export function advice(key: string, known: readonly string[]): string | undefined {
  const [property = "", words] = own(ADVICE, key.toLowerCase().replace(/[-_]/g, "")) ?? [];
  return known.includes(property) ? words : undefined;
}
