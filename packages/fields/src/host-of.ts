/** The `<diwan-form>` around a field, in either isolation. */
export function hostOf(root: Element): HTMLElement | null {
  const tree = root.getRootNode();
  if (tree instanceof ShadowRoot) return tree.host as HTMLElement; // whatever has a shadow root on a page of HTML
  return root.closest(".diwan")?.parentElement ?? null;
}
