/** A state of a field as somebody would write it: HTML with its real attributes, or React. */
import type { Property, QuestionPage } from "./question-page.js";

export type Props = { readonly [name: string]: unknown };

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const isGiven = (value: unknown): value is string | number | boolean | object =>
  value !== undefined && value !== "" && value !== false;
const byName = (page: QuestionPage, name: string): Property | undefined =>
  page.element?.properties.find((property) => property.name === name);

interface Option {
  readonly value?: string;
  readonly label?: string;
  readonly hint?: string;
  readonly exclusive?: boolean;
  readonly divider?: string;
}
const KNOWN = new Set(["value", "label", "hint", "exclusive", "divider"]);
/** Options that `<option>` children can say. */
const asChildren = (name: string, value: unknown): readonly Option[] | undefined =>
  name === "options" &&
  Array.isArray(value) &&
  value.every((one: object) => Object.keys(one).every((key) => KNOWN.has(key)))
    ? (value as readonly Option[])
    : undefined;
const optionTag = ({ value = "", label = "", hint, exclusive, divider }: Option): string =>
  divider === undefined
    ? `  <option value="${escape(value)}"${hint ? ` data-hint="${escape(hint)}"` : ""}${exclusive ? " data-exclusive" : ""}>${label}</option>`
    : `  <option data-divider>${divider}</option>`;

/** One attribute a line where they are long. */
const tag = (name: string, attributes: readonly string[]): string => {
  const line = `<${[name, ...attributes].join(" ")}`;
  return line.length <= 90 ? line : [`<${name}`, ...attributes.map((one) => `  ${one}`)].join("\n");
};

export function htmlOf(page: QuestionPage, props: Props): string {
  const tagName = page.element?.tag ?? "";
  const given = Object.entries<unknown>({ name: page.type.replaceAll("-", "_"), ...props }).filter(
    ([, value]) => isGiven(value),
  );
  const attributes: string[] = [];
  const children: string[] = [];
  const script: string[] = [];
  for (const [name, value] of given) {
    const attribute = byName(page, name)?.attribute;
    const options = asChildren(name, value);
    if (options) children.push(...options.map(optionTag));
    else if (attribute === undefined) script.push(`field.${name} = ${JSON.stringify(value)};`);
    else if (value === true) attributes.push(attribute);
    else if (typeof value === "object")
      attributes.push(`${attribute}='${JSON.stringify(value).replaceAll("'", "&#39;")}'`);
    else attributes.push(`${attribute}="${escape(String(value))}"`);
  }
  const inside = children.length > 0 ? `\n${children.join("\n")}\n` : "";
  const markup = `${tag(tagName, attributes)}>${inside}</${tagName}>`;
  return script.length === 0
    ? markup
    : `${markup}\n\n<script type="module">\n  const field = document.querySelector("${tagName}");\n${script.map((line) => `  ${line}`).join("\n")}\n</script>`;
}

export function reactOf(page: QuestionPage, props: Props): string {
  const given = Object.entries<unknown>({ name: page.type.replaceAll("-", "_"), ...props }).filter(
    ([, value]) => isGiven(value),
  );
  const attributes = given.map(([name, value]) => {
    if (value === true) return name;
    return typeof value === "string" && !/["\n\\]/.test(value)
      ? `${name}="${value}"`
      : `${name}={${JSON.stringify(value)}}`;
  });
  return `import { ${page.react} } from "@diwan/react";\n\n${tag(page.react, attributes)} />`;
}
