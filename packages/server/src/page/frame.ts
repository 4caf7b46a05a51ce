import { attributes, escapeHtml } from "./markup.js";

/** One language a form can be had in. */
export interface LanguageLink {
  readonly tag: string;
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}
/** What a page of a host is made of. */
export interface FrameContent {
  readonly request: Request;
  /** Words for the document's title. */
  readonly title: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** Tags for the head that name what the script needs on this page; empty where no `manifest` was given. */
  readonly preload: string;
  /** The element, or what is said in its place. */
  readonly html: string;
  /** Id of the form, and the place in it. */
  readonly form: string;
  readonly place: string;
  readonly languages: readonly LanguageLink[];
  /** What a script of the page's own must carry (`<script nonce>`) where `contentSecurityPolicy` names it: another one for each answer. */
  readonly nonce: string;
  /** The form has buttons for its languages: links beside it would lose what was typed and not yet sent. */
  readonly hasSwitch: boolean;
}
export type Frame = (framed: FrameContent) => string | Promise<string>;

/**
 * A policy (CSP level 3) under which the forms work and nothing else does: scripts and styles of this host alone, no inline ones but a script with the nonce, no
 * other site's frame around the page.
 */
export const strictPolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`;

/** A plain page around a form, for hosts without one of their own. */
export const plainFrame =
  ({
    styles,
    script,
    label,
  }: {
    readonly styles: string;
    readonly script?: string;
    readonly label: (lang: string) => string | Promise<string>;
  }): Frame =>
  async ({ title, lang, dir, html, languages, hasSwitch, preload }) => `<!doctype html>
<html${attributes({ lang, dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet"${attributes({ href: styles })}>
${preload}
${script === undefined ? "" : `<script type="module"${attributes({ src: script })}></script>`}
</head>
<body>
${hasSwitch || languages.length < 2 ? "" : `<nav class="diwan"${attributes({ dir, "aria-label": await label(lang) })}>${languages.map(({ tag, name, href, isCurrent }) => `<a${attributes({ href, lang: tag, hreflang: tag, ...(isCurrent && { "aria-current": "true" }) })}>${escapeHtml(name)}</a>`).join(" ")}</nav>`}
<main>${html}</main>
</body>
</html>`;
