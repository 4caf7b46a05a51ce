/**
 * Reference numbers: what a citizen reads out on the phone. `K7Q2-M9XT-3F8P` is eleven random characters of Crockford's base 32 (55 bits: not to be
 * guessed, not to be counted) and one check character.
 *
 * The check is a weighted sum over GF(2⁵): every single wrong character and every swap of two characters is noticed. Crockford's own check needs
 * `*~$=U`, which people cannot dictate.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM = 11;

/** Multiplies by x in GF(2⁵) modulo x⁵ + x² + 1. */
const double = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

function checkOf(values: readonly number[]): number {
  let sum = 0;
  // Horner's rule: the character i places from the end weighs xⁱ⁺¹, and the weights up to x³⁰ all differ.
  for (const value of values) sum = double(sum ^ value);
  return sum;
}

const grouped = (text: string): string => (text.match(/.{4}/g) ?? []).join("-");

/** A new reference number. */
export function newReference(): string {
  const values = [...crypto.getRandomValues(new Uint8Array(RANDOM))].map((byte) => byte & 31);
  return grouped([...values, checkOf(values)].map((value) => ALPHABET[value]).join(""));
}

/** A reference as someone typed it (any case, spaces, O for 0, I or L for 1) in its written form; `undefined` when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const text = typed
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.length !== RANDOM + 1 || values.includes(-1)) return undefined;
  return checkOf(values.slice(0, -1)) === values.at(-1) ? grouped(text) : undefined;
}
