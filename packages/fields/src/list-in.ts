import { toJson } from "@diwan/core";

/**
 * The list a property holds that may also have been given as JSON, by its attribute or by a framework that sets the property with the attribute's text.
 * What is not JSON is left out and said to the page's developers: `[object Object]` is what a framework writes when it takes a property for an attribute.
 */
export function listIn<T>(given: readonly T[] | string | null | undefined, property: string): readonly T[] {
  if (typeof given !== "string") return given ?? [];
  try {
    const parsed: unknown = JSON.parse(given);
    // The shape is the property's own: whoever writes the attribute writes what the property takes.
    if (Array.isArray(parsed)) return parsed as T[];
  } catch {
    // Said below, as of JSON that is no list.
  }
  // eslint-disable-next-line no-console -- the page's developers are told what no citizen can mend
  console.error(
    `Diwan: ${property} is to be a list, or one in JSON, and is ${toJson(given.slice(0, 40))}. Set the property with the list itself: element.${property} = […].`,
  );
  return [];
}
