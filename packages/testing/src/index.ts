/** Testing a form without a browser: is the definition sound, and what does a citizen with these answers meet? See docs/testing.md. */
export { BrokenDefinitionError, checkDefinition, type CheckOptions } from "./check-definition.js";
export {
  walkForm,
  type WalkedField,
  type WalkedForm,
  type WalkedPage,
  type WalkOptions,
} from "./walk-form.js";
