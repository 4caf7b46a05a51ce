/** What can be done about a document. */
export const WAYS = ["upload", "later", "reason"] as const;
export type Way = (typeof WAYS)[number];

/**
 * What was done about one document. Made canonical it has one of `files`, `later` and `reason`; before that `how` says which was chosen, so that what was uploaded or written
 * stays for whoever chooses something else and comes back.
 */
export interface Provided {
  readonly document: string;
  readonly how?: Way;
  readonly files?: readonly unknown[];
  readonly later?: true;
  readonly reason?: string;
}

export const isWay = (value: unknown): value is Way => WAYS.some((way) => way === value);

/** What each member of an entry may be. */
const MEMBERS: { readonly [member: string]: (value: unknown) => boolean } = {
  document: (value) => typeof value === "string",
  how: isWay,
  files: Array.isArray,
  later: (value) => value === true,
  reason: (value) => typeof value === "string",
};

/** Whether something has the shape of one of an answer's entries, whatever files it has. */
export const isProvided = (value: unknown): value is Provided =>
  typeof value === "object" &&
  value !== null &&
  "document" in value &&
  Object.entries(value).every(([member, given]) =>
    Object.hasOwn(MEMBERS, member) ? MEMBERS[member]?.(given) : false,
  );

/** What an answer says of one document. */
export const providedIn = (answer: unknown, document: string): Provided | undefined =>
  Array.isArray(answer) ? answer.filter(isProvided).find((one) => one.document === document) : undefined;

/** What was chosen to be done about a document. */
export function wayOf({ how, files, later, reason }: Provided): Way | undefined {
  if (how) return how;
  if (later) return "later";
  if (files?.length) return "upload";
  return reason === undefined ? undefined : "reason";
}

/** An entry of what is known of a document, canonical where it can be; `undefined` where that is nothing. */
export function providedOf(
  document: string,
  how: Way | undefined,
  files: readonly unknown[],
  reason: string,
): Provided | undefined {
  const parts = { ...(files.length && { files }), ...(reason && { reason }) };
  if (how === "later" && !files.length && !reason) return { document, later: true };
  const alone = files.length ? "upload" : "reason";
  const isPlain = files.length ? !reason : !!reason;
  if (isPlain && (how ?? alone) === alone) return { document, ...parts };
  return how || files.length || reason ? { document, ...(how && { how }), ...parts } : undefined;
}

/** The part of a field that is the reason why there is no document. */
export const reasonPart = (document: string): string => `${document}-reason`;
