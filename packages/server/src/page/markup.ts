import { textareaText } from "@diwan/fields";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";

const ESCAPES: { readonly [char: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** Attributes as they stand in a tag; `undefined` ones do not. */
export const attributes = (list: { readonly [name: string]: string | undefined }): string =>
  Object.entries(list)
    .map(([name, value]) => attribute(name, value))
    .join("");
function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return "";
  return value === "" ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
}

/** Data inside `<script type="application/json">`: only `</` and `<!--` could end it. */
export const jsonForHtml = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A template as HTML, with the marks by which lit takes it over. */
export const renderTemplate = (template: unknown): string =>
  textareaText(collectResultSync(render(template)));

/** The same for who only reads it. */
export const withoutMarks = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, "");

/** Names of the controls of a rendered page that can be answered, in order. */
export function controlNames(html: string): readonly string[] {
  const names = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].flatMap(([tag]) => {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    return name && !/ disabled(?=[\s>=])/.test(tag) ? [name] : [];
  });
  return [...new Set(names)];
}
