export * from "./generated/elements.js";
export type * from "./generated/definition-types.js";
export {
  fieldTypeOf,
  type AnyFieldType,
  type Display,
  type DisplayContext,
  type FieldContext,
  type FieldType,
  type OwnProps,
  type Settling,
  type Tools,
} from "./field-type.js";
export { hasItemPages, removeIfLeftEmpty, itemPageOf } from "./list/item-pages.js";
export { mostBegun } from "./list/most-begun.js";
export { itemName, itemWords } from "./list/item-words.js";
export { heading } from "./heading.js";
export type { LookupHandler, LookupQuestion } from "./look-up.js";
export type {
  Channel,
  CodeConfirmed,
  CodeRequest,
  CodeSent,
  Verification,
  VerificationHandler,
} from "./verification.js";
export type { Uploads, UploadPlace } from "./file/uploads.js";
export type { Choice, Divider, Option } from "./option-list.schema.js";
export type { Content, Entries, FieldKind, FieldProps } from "./field.js";
export {
  describedBy,
  errorMessage,
  fieldShell,
  groupShell,
  invalid,
  isBad,
  labelWords,
  notes,
  withUnits,
  words,
} from "./parts.js";
export { isBadPart, partError, partShell, type Part } from "./group-parts.js";
export { linesShell } from "./text-lines.js";
export { textInput, type TextBox, type Width } from "./text-input.js";
export { keep } from "./keep.js";
export { keepStill } from "./keep.js";
export { keepInPlace, watchPresses, type PressWatcher } from "./press.js";
export { isUnheard } from "./unheard.js";
export { entriesFrom, entriesOf, WHOLE, wholeOf } from "./entries.js";
export { problemStyles } from "./problem.styles.js";
export { theme } from "./theme.js";
export { adoptStyles } from "./adopt.js";
export { exampleProps, type Example } from "./example.js";
export { DiwanFieldElement } from "./element.js";
export { DiwanOptionsElement } from "./options-element.js";
export { choices, type FieldOption, type FieldOptions, type OptionDivider } from "./options.js";
export { css, type Sheet } from "./sheet.js";
