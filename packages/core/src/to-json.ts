/** Plain data as JSON, on a page whose libraries have their own idea of it: Prototype.js before 1.7 gives every array a `toJSON` that writes it as a string in a string. */
export const toJson = (value: unknown): string =>
  // The replacer is given what `toJSON` made of a value; what holds it has the value itself.
  JSON.stringify(value, function (this: { readonly [key: string]: unknown }, key) {
    return this[key];
  });
