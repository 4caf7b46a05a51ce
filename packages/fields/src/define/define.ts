/** Defines an element unless the page already has one of that name: a second copy of the SDK must not throw. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
