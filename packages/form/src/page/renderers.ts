/**
 * What renders the words of a definition that are more than plain (marked up, or holding answers): given a context, those of its members that it replaces. In most
 * definitions there are no such words. By itself, and without a context's type, since a context asks for it and whatever loads it makes contexts.
 */
export const renderers = new WeakMap<object, (ctx: object) => object>();
