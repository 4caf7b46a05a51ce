/** What a citizen sees where no script runs: markup as a server sends it, in a frame in which none can run. */
import { problemStyles, theme } from "@diwan/fields";
import { catalogue } from "@diwan/fields/examples";
import { errorStyles, formStyles, servedStyles } from "@diwan/form/served";

const sheets = (): string =>
  [
    theme,
    ...new Set(Object.values(catalogue).flatMap(({ kind }) => kind.styles ?? [])),
    problemStyles,
    errorStyles,
    servedStyles,
    formStyles,
  ]
    .map(({ cssText }) => cssText)
    .join("\n");

/** A whole form as a server sends it, with the styles in the place of its link to them. */
export const formWithoutScript = (markup: string, language: string, title: string): HTMLIFrameElement =>
  withoutScript(
    markup.replaceAll(/<link rel="stylesheet"[^>]*>/g, () => `<style>${sheets()}</style>`),
    language,
    title,
  );

/** The markup of one field stands in a form of its own; that of a form is one. */
export function withoutScript(markup: string, language: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = `${title}, without JavaScript`;
  frame.className = "diwan-no-script";
  // The same origin, so that its height can be measured; no script may run in it.
  frame.setAttribute("sandbox", "allow-same-origin");
  const dir = language === "ar" ? "rtl" : "ltr";
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  frame.srcdoc = `<!doctype html><html lang="${language}" dir="${dir}"><meta charset="utf-8"><title>${title}</title>
<style>html{color-scheme:${scheme}}body{margin:0;padding:4px}${sheets()}</style><body><main class="diwan diwan-paper" dir="${dir}">${markup.includes("<form") ? markup : `<form>${markup}</form>`}</main></body></html>`;
  frame.addEventListener("load", () => {
    frame.style.blockSize = `${(frame.contentDocument?.documentElement.scrollHeight ?? 300) + 8}px`;
  });
  return frame;
}
