/** The `<diwan-form>` around a field, in either isolation. */
export function hostOf(root: Element): HTMLElement | null {
  const tree = root.getRootNode();
  if (tree instanceof ShadowRoot) return tree.host as HTMLElement; // whatever has a shadow root on a page of HTML
  return root.closest(".diwan")?.parentElement ?? null;
}

/** The address of an endpoint of the form's server: what the element says under `name`, as a property or an attribute, or `beside` the `action`; `undefined` where it says neither. */
export function endpointOf(host: HTMLElement, name: string, beside: string): string | undefined {
  const own = (host as { readonly [name: string]: unknown } & HTMLElement)[name] ?? host.getAttribute(name);
  if (typeof own === "string" && own) return new URL(own, host.baseURI).href;
  const action = host.getAttribute("action");
  return action ? new URL(beside, new URL(action, host.baseURI)).href : undefined;
}

/** Tells whoever builds the page that there is nowhere to ask: in the console, and with a `diwan-error`. */
export function tellNowhere(host: HTMLElement | null, code: string, message: string): void {
  // eslint-disable-next-line no-console -- whoever builds the page must mend it
  console.error(`Diwan: ${message}`);
  host?.dispatchEvent(
    new CustomEvent("diwan-error", { detail: { code, message }, bubbles: true, composed: true }),
  );
}
