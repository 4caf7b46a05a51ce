import { fieldTypeOf } from "../field-type.js";
import { listAnswer, listDisplay } from "./list.answer.js";
import type { ListField } from "./list.definition.js";
import { listKind, type ListProps } from "./list.kind.js";

/** Items a list starts with: as many as it must have, so that its first questions are in sight. */
const least = ({ min, optional }: ListField): number => min ?? (optional ? 0 : 1);

export default fieldTypeOf<ListField, ListProps>({
  type: "list",
  kind: listKind,
  answer: listAnswer,
  display: listDisplay,
  props: (field, ctx) => ({
    item: ctx.words(field.item),
    min: least(field),
    max: field.max ?? Infinity,
    level: ctx.level + 1,
    served: ctx.isServed,
    value: undefined,
    items: [...Array(ctx.session.size(ctx.path)).keys()].map((at) => {
      const path = `${ctx.path}/${at}`;
      const title = ctx.locale.t("list.itemTitle", { item: ctx.words(field.item), number: at + 1 });
      return {
        key: ctx.session.item(path),
        fields: ctx.slots(field.fields, path, ctx.locale.list([ctx.within ?? "", title].filter(Boolean))),
      };
    }),
  }),
  opened(field, { session, path }) {
    while (session.size(path) < least(field)) session.addItem(path);
  },
  clicked(button, field, ctx, { announce, focus, recheck }) {
    const { session, path, locale, id } = ctx;
    const at = button.dataset["do"] === "add" ? session.addItem(path) : Number(button.dataset["index"]);
    const added = button.dataset["do"] === "add";
    if (!added) session.removeItem(path, at);
    recheck();
    // Where others follow, each takes the number of the one before it, and the focus goes to the first of them: it would seem to be the one removed.
    const removed = at < session.size(path) ? "list.removedBefore" : "list.removed";
    announce(
      locale.t(added ? "list.added" : removed, {
        item: ctx.words(field.item),
        number: at + 1,
        next: at + 2,
      }),
    );
    // The new item, the one that took the removed one's place, the one before it, or the add button when none is left.
    focus(`${id}--${Math.min(at, session.size(path) - 1)}`) || focus(id);
  },
});
