/** A picture that needs no file, for examples alone: a form takes pictures of its own site. */
export const drawing = (shapes: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">${shapes}</svg>`)}`;
