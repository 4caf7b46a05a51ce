/** The places that are given to options: by their order in an answer, or as they stand in their boxes. */
export type Places = { readonly [option: string]: string };

/** What stands in the box of each option of an answer, or of what was entered in its place. */
export function placesOf(value: unknown): Places {
  if (Array.isArray(value))
    return Object.fromEntries(value.map((option, at) => [String(option), `${at + 1}`]));
  return typeof value === "object" && value
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      )
    : {};
}

/** The options in the order of their places; `undefined` where a place is missing or stands twice, or less than `least` options have one. */
export function inOrder(places: Places, least: number): readonly string[] | undefined {
  const given = Object.entries(places).filter(([, place]) => place !== "");
  const ordered = given.map((_, at) => given.find(([, place]) => place === `${at + 1}`)?.[0]);
  return given.length >= least && ordered.every((option) => option !== undefined) ? ordered : undefined;
}
