import { toJson } from "@diwan/core";
import { announceBusy } from "./announce-busy.js";
import { hostOf } from "../host-of.js";
import { lookUpAt } from "../look-up.js";
import { fieldTypeOf, type FieldContext, type Settling } from "../field-type.js";
import { lookupAnswer, lookupDisplay } from "./lookup.answer.js";
import type { LookupField } from "./lookup.definition.js";
import { lookupKind, type LookupProps } from "./lookup.kind.js";
import { manualOf, membersOf } from "./members.js";
import { stateOf, toLookUp, withResult } from "./lookup.state.js";

/** Answers that are being looked up, so that nobody who presses twice asks twice. */
const asking = new Set<string>();

/**
 * Looks up what stands in the box and puts what came of it into the answer; `undefined` when there is nothing to look up. Resolves with whether the citizen has something new to
 * look at.
 */
function lookUpAnswer(
  field: LookupField,
  { session, path, locale }: Pick<FieldContext, "session" | "path" | "locale">,
  { root, lookUp, isPressed }: Settling,
): Promise<boolean> | undefined {
  const value = toLookUp(session.answer(path), isPressed);
  if (value === undefined || field.readonly || field.disabled) return undefined;
  const form = session.form.definition.id;
  const { source, name } = field;
  const ask =
    lookUp ??
    (root &&
      ((what: string) =>
        lookUpAt(hostOf(root), {
          source,
          form,
          field: name,
          language: locale.tag,
          value: what,
        })));
  if (!ask) return undefined;
  const key = toJson([form, path, value]);
  if (root && asking.has(key)) return Promise.resolve(true);
  asking.add(key);
  // A list may lose an item before its own meanwhile.
  const item = session.item(path.slice(0, path.lastIndexOf("/")));
  if (root) announceBusy(root, locale.t("lookup.finding"));
  return ask(value)
    .then((result) => {
      const now = item ? item.path !== undefined && `${item.path}/${name}` : path;
      // Somebody has gone on writing meanwhile.
      if (now === false || stateOf(session.answer(now)).value !== value) return true;
      session.setAnswer(now, withResult(session.answer(now), result, membersOf(field)));
      return "record" in result;
    })
    .finally(() => {
      asking.delete(key);
      if (root) announceBusy(root, "");
    });
}

export default fieldTypeOf<LookupField, LookupProps>({
  type: "lookup",
  kind: lookupKind,
  answer: lookupAnswer,
  display: lookupDisplay,
  props: (field, { words, isServed }) => ({
    entry: field.entry && words(field.entry),
    record: field.record.map(({ name, label }) => ({ name, label: words(label) })),
    manual: manualOf(field).map((member) => ({ ...member, label: words(member.label) })),
    served: isServed,
  }),
  partKind: (part) => (part === "value" ? undefined : "lookup-detail"),
  readable: (_, part, field, { words }) => ({
    detail: words(manualOf(field).find(({ name }) => name === part)?.label),
  }),
  settle: (field, context, how) =>
    lookUpAnswer(field, context, how)?.then((isNew) => {
      // Whoever pressed Continue further down is led to what they are asked.
      if (isNew) how.root?.querySelector<HTMLElement>(".diwan-record")?.focus();
      return isNew;
    }),
  clicked(button, field, context, { recheck }) {
    const root = button.closest("fieldset");
    if (root) void lookUpAnswer(field, context, { root, isPressed: true })?.then(recheck);
  },
});
