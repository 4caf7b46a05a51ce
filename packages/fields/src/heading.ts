import { html, nothing, type TemplateResult } from "lit";

/** A native heading of a level chosen by the host page, which alone knows what stands around the form. Levels past 4 stay 4. */
export function heading(level: number, content: unknown, className: string, id?: string): TemplateResult {
  // Focusable by script: after a change of page the heading is what is read out first.
  if (level < 2) return html`<h1 class=${className} id=${id ?? nothing} tabindex="-1">${content}</h1>`;
  if (level === 2) return html`<h2 class=${className} id=${id ?? nothing} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 class=${className} id=${id ?? nothing} tabindex="-1">${content}</h3>`;
  return html`<h4 class=${className} id=${id ?? nothing} tabindex="-1">${content}</h4>`;
}
