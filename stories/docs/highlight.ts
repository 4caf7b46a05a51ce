import { html, type TemplateResult } from "lit";

/** Words of code in the colours of what they are: strings, names of tags and attributes, numbers and words of the language. */
const WORDS =
  /(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<tag><\/?[\w-]+|\/?>)|(?<name>[\w-]+(?==))|(?<word>\b(?:true|false|null|import|from|const)\b|\b\d+(?:\.\d+)?\b)/g;

export function highlighted(code: string): TemplateResult {
  const parts: unknown[] = [];
  let at = 0;
  for (const found of code.matchAll(WORDS)) {
    const kind = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ?? "word";
    const isKey = /^\s*:/.test(code.slice(found.index + found[0].length));
    parts.push(
      code.slice(at, found.index),
      html`<span class="docs-code-${kind === "string" && isKey ? "name" : kind}">${found[0]}</span>`,
    );
    at = found.index + found[0].length;
  }
  parts.push(code.slice(at));
  return html`${parts}`;
}
