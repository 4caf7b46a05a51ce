export { createFormHandler, type FormHandler, type FormHandlerOptions, type LogEntry } from "./handler.js";
export { folderStore } from "./folder-store.js";
export { labelAnswers, type LabelledAnswer, type LabelledGroup } from "./labelled.js";
export { newReference, readReference } from "./reference.js";
export type { Receipt, ReceiptSummary, SubmissionStore } from "./store.js";
