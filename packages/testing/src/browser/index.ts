/** Testing a form in a browser (or whatever gives a page): open it, fill it in, go on, see what a citizen sees. See docs/testing.md. */
export { openForm, type OpenOptions } from "./open-form.js";
export { fillPage } from "./fill-page.js";
export type { FileAnswer } from "./choose-files.js";
export { continueForm, type ContinueOptions, type ContinueOutcome } from "./continue-form.js";
// Its older name, kept for one version.
export type { ContinueOutcome as Outcome } from "./continue-form.js";
export { problemsOf, type ShownProblem } from "./problems-of.js";
export { rootOf } from "./root-of.js";
