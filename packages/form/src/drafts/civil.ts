/** The civil date `YYYY-MM-DD` of an instant, here. */
export const civilDate = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
