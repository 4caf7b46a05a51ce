/** What becomes of an application. */
export const STATES = ["received", "in-review", "more-needed", "decided"] as const;
export type State = (typeof STATES)[number];
export const isState = (value: unknown): value is State => STATES.some((each) => each === value);
