import { entriesOf } from "@diwan/fields";
import type { FormContext } from "./context.js";
import { fieldProps } from "./field-slot.js";
import { fieldType } from "./field-types.js";

/** The nearest field around an event's target. */
const slotOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>("[data-path]") : null;

/** What was entered becomes the answer; returns its path. Called on `input`, and on `change` for browsers whose autofill fires nothing else. */
export function readEntry(event: Event, ctx: FormContext): string | undefined {
  const slot = slotOf(event);
  const path = slot?.dataset["path"];
  if (!slot || !path) return undefined;
  const { session } = ctx;
  const { kind } = fieldType(session.field(path).type);
  const props = fieldProps(path, ctx);
  kind.changed?.(slot, event, props);
  session.setAnswer(path, kind.read(entriesOf(slot, props.name), props));
  return path;
}
