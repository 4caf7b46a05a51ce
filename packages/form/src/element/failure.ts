import { UnknownTypeError } from "../page/field-types.js";

/**
 * What whoever runs the site must mend, in the parser's English sentences with their places, behind a disclosure named by the file. Loaded only
 * after something failed: the parser is heavy.
 */
export async function details(error: unknown, input: unknown, src: string | null): Promise<HTMLElement> {
  const box = document.createElement("details");
  box.className = "diwan-details";
  box.lang = "en";
  box.dir = "ltr";
  const summary = document.createElement("summary");
  summary.textContent = src ?? "definition";
  const list = document.createElement("ul");
  for (const line of await problemsOf(error, input)) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  const body = document.createElement("div");
  body.append(list);
  box.append(summary, body);
  return box;
}

/** The parser's account of the definition; what was thrown, when there is none or the parser finds nothing wrong. */
async function problemsOf(error: unknown, input: unknown): Promise<readonly string[]> {
  const said = error instanceof Error ? error.message : String(error);
  // A home-made type is the page's affair: the parser lets it pass.
  if (input === undefined || (error instanceof UnknownTypeError && error.type.includes(":"))) return [said];
  const { parseDefinition } = await import("@diwan/fields/parse");
  const result = parseDefinition(input);
  const wrong = result.ok ? [] : result.problems.filter(({ severity }) => severity === "error");
  return wrong.length === 0
    ? [said]
    : wrong.map(
        ({ pointer, line, column, message }) =>
          `${line === undefined ? pointer || "/" : `${line}:${column ?? 1} ${pointer}`}: ${message}`,
      );
}
