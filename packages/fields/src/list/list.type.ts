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
    item: ctx.words(field.item), min: least(field), max: field.max ?? Infinity, level: ctx.level + 1, served: ctx.isServed, value: undefined,
    items: Array.from({ length: ctx.session.size(ctx.path) }, (_, at) => ctx.slots(field.fields, `${ctx.path}/${at}`,
      ctx.locale.list([ctx.within ?? "", ctx.locale.t("list.itemTitle", { item: ctx.words(field.item), number: at + 1 })].filter(Boolean)))),
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
    announce(locale.t(added ? "list.added" : "list.removed", { item: ctx.words(field.item), number: at + 1 }));
    // The new item, the one that took the removed one's place, the one before it, or the add button when none is left.
    focus(`${id}-${Math.min(at, session.size(path) - 1)}-title`) || focus(id);
  },
});
