/** The browser's own page translation, as Chrome does it: every text node is replaced by `<font><font>text</font></font>`, and so is every new one. */
export function translate(): void {
  const element = document.querySelector("diwan-form");
  const root = element?.shadowRoot ?? element;
  if (!root) throw new Error("there is no form to translate");
  const wrap = (node: Text) => {
    if (!node.data.trim() || node.parentElement?.closest("font,script,style,textarea")) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = node.data;
    outer.append(inner);
    node.replaceWith(outer);
  };
  const wrapAll = (under: Node) => {
    const walker = document.createTreeWalker(under, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text); // nothing else is shown
    found.forEach(wrap);
  };
  wrapAll(root);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === "characterData") wrap(target as Text); // comments have no words for people, and no parent that is shown
      for (const node of addedNodes)
        if (node instanceof Text) wrap(node);
        else wrapAll(node);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

/** Texts of the form's view that are not translated; those of its live region are spoken, not seen. */
export function untranslated(): readonly string[] {
  const root = document.querySelector("diwan-form")?.shadowRoot ?? document.querySelector("diwan-form");
  const walker = document.createTreeWalker(root?.querySelector("form") ?? document, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text; // nothing else is shown
    if (node.data.trim() && !node.parentElement?.closest("font,style,textarea")) found.push(node.data.trim());
  }
  return found;
}

/** Has the form draw its page anew from nothing: whatever was stale in the old one is not in the new one. Resolves when it is there. */
export async function redraw(): Promise<void> {
  const element = document.querySelector("diwan-form") as HTMLElement & { locale: unknown }; // the page has one
  const view = () => (element.shadowRoot ?? element).querySelector("form")?.firstElementChild;
  const before = view();
  element.locale = { ...(element.locale as object) };
  while (view() === before) await new Promise((resolve) => setTimeout(resolve, 10));
  // The translation sees the new one after this task.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
