import { UnknownTypeError } from "../page/field-types.js";
import { reportToDeveloper } from "../requests/requests.js";

const told = new Set<string>();

/** In the console, once however often it is tried again. */
function report(message: string): void {
  if (!told.has(message)) reportToDeveloper(message);
  told.add(message);
}

/** Milliseconds after the page has loaded in which a framework takes over what a server rendered and gives the form its properties. */
const TAKING_OVER = 3000;

/** Of a form that has nothing to show, unless it is given something yet; a page of a server may have no questions, such as the one that opens a saved form. */
export async function reportNothing(form: HTMLElement & { readonly definition?: unknown }): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((resolve) => {
      addEventListener("load", resolve, { once: true });
    });
  await new Promise((resolve) => {
    setTimeout(resolve, TAKING_OVER);
  });
  if (form.isConnected && !form.definition && !form.getAttribute("src") && !form.hasAttribute("served"))
    report(
      '<diwan-form> shows nothing, since it has neither an address nor a definition: write <diwan-form src="/my.form.json">, or set its property `definition` to the definition as an object.',
    );
}

const MISUSES: { readonly [name: string]: string } = {
  definition:
    "is a property and no attribute: a framework writes an attribute where the element is not defined yet. Import `@diwan/form/define` before the page is rendered, or set it with form.definition = …",
  answers:
    "is a property and no attribute: a framework writes an attribute where the element is not defined yet. Import `@diwan/form/define` before the page is rendered, or set it with form.answers = …",
};

/** Of something that was set and has no effect. */
export const reportMisuse = (name: string): void =>
  report(`\`${name}\` of <diwan-form> ${MISUSES[name] ?? ""}`);

/** What to do about it, where what is wrong does not say so. */
function remedy(error: unknown, input: unknown): string {
  if (error instanceof UnknownTypeError) return "How a type is made known: docs/custom-field.md.";
  if (input === undefined)
    return "Open the address in the browser: it must answer with the definition as JSON, and from another origin with the header Access-Control-Allow-Origin.";
  return typeof input === "string" && input.trimStart().startsWith("<")
    ? "The address answers with a page, often the site's page for what is not found or for signing in: `src` must be that of the definition."
    : "What each part of a definition is, and what is checked: docs/definition.md.";
}

/** More would hide what to do about them; all are in the page. */
const MOST = 10;

function reportLines(what: string, lines: readonly string[], todo: string): void {
  const more = lines.length - MOST;
  const first = lines.slice(0, MOST).map((line) => `- ${line}`);
  report([what, ...first, ...(more > 0 ? [`- and ${more} more`] : []), todo].join("\n"));
}

/**
 * What whoever runs the site must mend, in the parser's English sentences with their places, behind a disclosure named by the file, and in the console. Loaded only
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
  const lines = await problemsOf(error, input);
  reportLines(`${src ?? "The definition"} cannot be shown as a form.`, lines, remedy(error, input));
  for (const line of lines) {
    const item = document.createElement("li");
    item.textContent = line;
    list.append(item);
  }
  const body = document.createElement("div");
  body.append(list);
  box.append(summary, body);
  return box;
}

function causeOf(error: unknown): string {
  if (error instanceof UnknownTypeError)
    return `This page knows no field type '${error.type}'. Call defineFieldType() with it before the form is shown, in every page that shows it.`;
  return error instanceof Error ? error.message : String(error);
}

/** The parser's account of the definition; what was thrown, when there is none or the parser finds nothing wrong. */
async function problemsOf(error: unknown, input: unknown): Promise<readonly string[]> {
  const said = causeOf(error);
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
