import type { Submission } from "@diwan/core";
import { BodyError } from "./body.js";

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp): boolean => typeof value === "string" && pattern.test(value);

/** What each member of a submission must look like before anyone reads its answers. */
const MEMBERS: readonly (readonly [name: string, needs: string, holds: (value: unknown) => boolean])[] = [
  ["diwan", "1", (value) => value === 1],
  ["form", "the id of a form", (value) => isText(value, /^[a-z0-9][a-z0-9._-]{0,99}$/i)],
  ["version", "the version of the form", (value) => isText(value, /^.{1,100}$/u)],
  [
    "definition",
    "a SHA-256 in lower-case hex, or absent",
    (value) => value === undefined || isText(value, /^[0-9a-f]{64}$/),
  ],
  ["language", "a language tag", (value) => isText(value, /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,5}$/i)],
  ["key", "16 to 128 visible ASCII characters", (value) => isText(value, /^[!-~]{16,128}$/)],
  ["answers", "an object", isObject],
  ["calculations", "an object", isObject],
  [
    "sealed",
    "an object with a 'fingerprint', or absent",
    (value) => value === undefined || (isObject(value) && typeof value["fingerprint"] === "string"),
  ],
];
const isEmpty = (value: object): boolean => !Object.keys(value).length;

/** A posted body as a submission, its answers not yet validated; throws `BodyError`. */
export function readEnvelope(body: unknown): Submission {
  if (!isObject(body)) throw new BodyError("malformed", "The body must be an object");
  for (const [name, needs, holds] of MEMBERS)
    if (!holds(body[name])) throw new BodyError("malformed", `'${name}' must be ${needs}`);
  // Every member was checked above; `answers` are validated by verifySubmission.
  const { form, version, definition, language, key, answers, calculations, sealed } =
    body as unknown as Submission;
  if (sealed && (!definition || !isEmpty(answers) || !isEmpty(calculations)))
    throw new BodyError(
      "malformed",
      "With 'sealed', 'definition' must be given, and 'answers' and 'calculations' must be empty",
    );
  return {
    diwan: 1,
    form,
    version,
    ...(definition && { definition }),
    language,
    key,
    answers,
    calculations,
    // Whoever receives it looks at it: see `sealedProblem`.
    ...(sealed && { sealed }),
  };
}
