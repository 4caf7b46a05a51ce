/** What can be said of a clause. */
export const VIEWS = ["agree", "disagree", "comment"] as const;
export type View = (typeof VIEWS)[number];

/** What was said of one clause, as far as it was. */
export interface Opinion {
  readonly clause: string;
  readonly view?: string | undefined;
  readonly comment?: string | undefined;
}

const isTextOrNothing = (value: unknown): boolean => value === undefined || typeof value === "string";

/** Whether something has the shape of one of an answer's entries, whatever stands in it. */
export const isOpinion = (value: unknown): value is Opinion =>
  typeof value === "object" &&
  value !== null &&
  "clause" in value &&
  typeof value.clause === "string" &&
  Object.keys(value).every((key) => key === "clause" || key === "view" || key === "comment") &&
  isTextOrNothing("view" in value ? value.view : undefined) &&
  isTextOrNothing("comment" in value ? value.comment : undefined);

/** What an answer says of one clause. */
export const opinionOf = (answer: unknown, clause: string): Opinion | undefined =>
  Array.isArray(answer) ? answer.filter(isOpinion).find((opinion) => opinion.clause === clause) : undefined;

/** The part of a field that is the comment on a clause. */
export const commentPart = (clause: string): string => `${clause}-comment`;
