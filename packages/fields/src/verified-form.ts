import type { AnswerField } from "@diwan/core";
import { isServer } from "lit";
import type { AnyFieldType, FieldContext, Tools } from "./field-type.js";
import { hostOf } from "./host-of.js";
import { codeUnderWay, runCodeAction, type CodeAction, type CodeTaker } from "./one-time-code.js";
import { verificationHandlerOf } from "./verification-client.js";
import { codeIn, isCode, type Channel } from "./verification.js";

/** What a type that verifies does in a form whose page has a script. */
export function takerOf(
  field: AnswerField,
  { session, path, id }: Pick<FieldContext, "session" | "path" | "id">,
  focus?: Tools["focus"],
): CodeTaker {
  // Items before it may be removed while a code is on its way.
  const item = session.item(path.slice(0, path.lastIndexOf("/")));
  const place = (): string => (item?.path === undefined ? path : `${item.path}/${field.name}`);
  const value = (): unknown => session.answer(place());
  return {
    value,
    kept: value,
    put(next, root) {
      if (item?.path === undefined && item) return;
      session.setAnswer(place(), next.to || next.problem ? next : undefined);
      // As if somebody had changed it: the draft is kept, and what was wrong with it may be corrected.
      root.dispatchEvent(new Event("change", { bubbles: true }));
    },
    handler: (root) => verificationHandlerOf(hostOf(root), session.form.definition.id),
    focus(part, root) {
      const control = `${id}-${part}`;
      if (focus) focus(control);
      else root.querySelector<HTMLElement>(`#${CSS.escape(control)}`)?.focus();
    },
  };
}

/** Props that types which verify have in common, in a form. */
export const verifiedProps = (
  field: AnswerField,
  context: FieldContext,
): { readonly served: boolean; readonly taker: CodeTaker | undefined } => ({
  served: context.isServed,
  taker: isServer ? undefined : takerOf(field, context),
});

/** What types which verify do when a button is pressed, and what their fields have under way. */
export const verifiedActions = (channel: Channel): Pick<AnyFieldType, "clicked" | "settle"> => ({
  clicked(button, field, context, { focus }) {
    const root = button.closest("[data-path]");
    if (!root) return;
    void runCodeAction(root, button.dataset["do"] as CodeAction, {
      // its template has no other buttons
      taker: takerOf(field as AnswerField, context, focus), // whatever has such a button is a question
      channel,
      locale: context.locale,
    });
  },
  // A code that was entered is asked about before what it confirms is validated: one that was typed before the script came, or could not be asked about before, too.
  settle(field, { session, path, locale }, { root }) {
    const box = root?.querySelector<HTMLInputElement>("[name$='.code']");
    const id = box?.id.replace(/-code$/, "") ?? "";
    const work =
      root &&
      (codeUnderWay(root) ??
        (box && isCode(codeIn(box.value))
          ? runCodeAction(root, "code-confirm", {
              taker: takerOf(field as AnswerField, { session, path, id }), // whatever has such a box is a question
              channel,
              locale,
              isAside: true,
            })
          : undefined));
    return work?.then(() => false);
  },
});
