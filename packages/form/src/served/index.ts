/**
 * For whoever renders a form as HTML: the templates and sheets of `<diwan-form>`, and what it is told so that it can take over. Not part of what
 * a browser loads.
 */
export { readAnswer, type Answered } from "../after/answer.js";
export { checkTemplate } from "../after/check.js";
export { doneTemplate } from "../after/confirmation.js";
export { answerRows } from "../after/rows.js";
export { totals } from "../after/check.js";
export type { AfterState, FailureMessage } from "../after/state.js";
export { controlId } from "../control-id.js";
export { errorSummary } from "../errors.js";
export { heading } from "@diwan/fields";
export { errorStyles } from "../errors.styles.js";
export { afterStyles } from "../after/after.styles.js";
export { formStyles } from "../form.styles.js";
export { servedStyles } from "./served.styles.js";
export { lostNotice, served, settled, settledSaving, type Handed } from "./served.js";
export { LONGEST, SHORTEST, written } from "../saving/boxes.js";
export { REASONS, type DraftContent, type Returned } from "../saving/draft-desk.js";
export { foundNotice, returnTemplate, unfitOf, type Found } from "../saving/return-page.js";
export { savedTemplate, saveTemplate } from "../saving/save-page.js";
export { retryAfter } from "../retry-after.js";
export { savingStyles } from "../saving/saving.styles.js";
export type { Trouble } from "../saving/state.js";
export { tell } from "../after/unfit.js";
export { markMissing } from "../uploads/missing.js";
