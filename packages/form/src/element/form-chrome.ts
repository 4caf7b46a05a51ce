import { adoptStyles, theme, type Sheet } from "@diwan/fields";
import { formStyles } from "./form.styles.js";
import type { FormContext } from "../page/context.js";
import type { Locale, MessageId } from "@diwan/i18n";

type LanguageAndDirection = Pick<FormContext, "lang" | "dir">;

/** The element's own frame: everything of ours stands in one wrapper that owns language, direction and the inheritance reset. */
export interface FormChrome {
  readonly wrapper: HTMLElement;
  readonly form: HTMLFormElement;
  readonly announce: (text: string) => void;
  /** Adds sheets to the tree the form stands in. */
  readonly style: (...sheets: readonly (Sheet | undefined)[]) => void;
  /** Language and direction of everything inside. */
  readonly setLanguage: (words: LanguageAndDirection) => void;
  /** A state in words, beside the fallback: loading, or why there is no form, with a button to try again. */
  readonly showStatus: (locale: Locale, message: MessageId, retry?: string) => void;
  /** The form stands in the place of the fallback content. */
  readonly ready: (words: LanguageAndDirection) => void;
}

/**
 * One open shadow root with a slot for the fallback, so that the host page's styles stop here; or, with `isolation="none"`, light DOM
 * beside the fallback, where they reach. `served`: a server has drawn it all, and it stays.
 */
export function createFormChrome(host: HTMLElement, again: () => void, served = false): FormChrome {
  const light = host.getAttribute("isolation") === "none";
  const root = light ? host : (host.shadowRoot ?? host.attachShadow({ mode: "open" }));
  const make = (tag: string, className: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    return element;
  };
  const found = served ? root.querySelector<HTMLElement>(".diwan") : null;
  const wrapper = found ?? make("div", "diwan diwan-paper");
  // createElement knows what a "form" is; the helper forgets.
  const form = found?.querySelector("form") ?? (make("form", "diwan-form") as HTMLFormElement);
  const status = make("p", "diwan-hidden");
  form.noValidate = true;
  status.setAttribute("role", "status");
  if (found) found.append(status);
  else {
    wrapper.append(form, status);
    if (!light) root.append(document.createElement("slot"));
    root.append(wrapper);
  }
  const tree = light ? host.getRootNode() : root;
  const style: FormChrome["style"] = (...sheets) => {
    if (tree instanceof Document || tree instanceof ShadowRoot) adoptStyles(tree, ...sheets);
  };
  // A server's page links them, with those of every field, which must come after them.
  if (!found) style(theme, formStyles);
  const setLanguage = ({ lang, dir }: LanguageAndDirection): void => {
    wrapper.lang = lang;
    wrapper.dir = dir;
  };
  return {
    wrapper,
    form,
    style,
    setLanguage,
    announce: (text) => {
      status.textContent = text;
    },
    showStatus(locale, message, retry) {
      // The form is there, and works.
      if (found) return;
      setLanguage({ lang: locale.tag, dir: locale.dir });
      const words = make("p", retry ? "diwan-notice" : "diwan-loading");
      words.textContent = locale.t(message);
      // Late enough to be announced: a live region must be there before its words are.
      status.textContent = words.textContent;
      wrapper.replaceChildren(words, status);
      if (!retry) return;
      const button = make("button", "diwan-button");
      button.textContent = retry;
      button.addEventListener("click", again);
      words.after(button);
    },
    ready(words) {
      if (found) return;
      setLanguage(words);
      status.textContent = "";
      wrapper.replaceChildren(form, status);
      if (!light) root.replaceChildren(wrapper);
    },
  };
}
