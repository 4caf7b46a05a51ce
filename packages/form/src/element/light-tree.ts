/** What only a form in the page's own tree needs (`isolation="none"`). */

/** Forms in sight, by what the ids of each begin with. */
const prefixes = new Map<string, HTMLElement>();

/** What the ids of a form begin with: numbered where another form of the page has it, or a label would lead to that one. */
export function freePrefix(base: string, form: HTMLElement): string {
  let prefix = base;
  for (let n = 2, other; (other = prefixes.get(prefix))?.isConnected && other !== form; n++)
    prefix = `${base}-${n}`;
  prefixes.set(prefix, form);
  return prefix;
}

/** What the page wrote stays where it is, or a framework that wrote it would look for it in vain. */
export function hideChildren(host: HTMLElement, except: Element): void {
  for (const node of host.childNodes)
    if (node instanceof Text) node.data = "";
    else if (node instanceof HTMLElement && node !== except)
      node.style.setProperty("display", "none", "important");
}
