/**
 * Items that the list at a path begins with at most, however many it must have: that may be a number which somebody entered, and every item is made, kept and drawn. Further
 * ones are added one by one. In an item of another list it is less, since that other list may have as many.
 */
export const mostBegun = (path: string): number => (path.lastIndexOf("/") > 0 ? 10 : 100);
