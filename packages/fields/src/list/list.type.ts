import { askToRemove, listState, putBack, removedFrom, removeForNow } from "@diwan/core";
import { fieldTypeOf } from "../field-type.js";
import { listAnswer, listDisplay } from "./list.answer.js";
import type { ListField } from "./list.definition.js";
import { hasItemPages } from "./item-pages.js";
import { mostBegun } from "./most-begun.js";
import { itemSummary } from "./item-summary.js";
import { itemWords } from "./item-words.js";
import { listKind, type ListProps } from "./list.kind.js";

/** Items a list must have, and none that it may not. Those with pages of their own are added one by one, and all can be removed. */
const least = (field: ListField, path: string): number =>
  hasItemPages(field, path) ? 0 : Math.min(field.min ?? (field.optional ? 0 : 1), field.max ?? Infinity);

export default fieldTypeOf<ListField, ListProps>({
  type: "list",
  kind: listKind,
  answer: listAnswer,
  display: listDisplay,
  props: (field, ctx) => {
    const { session, path } = ctx;
    const item = itemWords(field.item, ctx);
    const indexes = [...Array(session.size(path)).keys()];
    const { asked } = listState(session).value;
    const min = least(field, path);
    const hasPages = hasItemPages(field, path);
    return {
      item,
      min,
      hasPages,
      countsFrom: hasPages ? 1 : Math.max(min + 1, 2),
      max: field.max ?? Infinity,
      level: ctx.level + 1,
      served: ctx.isServed,
      value: undefined,
      asked: asked && indexes.find((at) => session.item(`${path}/${at}`) === asked),
      // Another may have taken its room.
      removed: indexes.length < (field.max ?? Infinity) ? removedFrom(session, path)?.index : undefined,
      items: indexes.map((at) => ({
        key: session.item(`${path}/${at}`),
        ...(hasPages
          ? { summary: itemSummary(field.fields, `${path}/${at}`, ctx) }
          : {
              fields: ctx.slots(
                field.fields,
                `${path}/${at}`,
                ctx.locale.list([ctx.within ?? "", item.title(at + 1)].filter(Boolean)),
              ),
            }),
      })),
    };
  },
  opened(field, { session, path }) {
    // So many, so that its first questions are in sight.
    const begun = Math.min(least(field, path), mostBegun(path));
    while (session.size(path) < begun) session.addItem(path);
  },
  clicked(button, field, ctx, { announce, focus, recheck }) {
    const { session, path, locale, id } = ctx;
    const { item } = itemWords(field.item, ctx);
    const at = Number(button.dataset["index"]);
    /** What happened to an item, which then has the focus: the new one, the one that took the removed one's place, the one before it, or the add button when none is left. */
    const changed = (said: "added" | "putBack" | "removed" | "removedBefore", index: number): void => {
      recheck();
      announce(locale.t(`list.${said}`, { item, number: index + 1, next: index + 2 }));
      focus(`${id}--${Math.min(index, session.size(path) - 1)}`) || focus(id);
    };
    switch (button.dataset["do"]) {
      case "add":
        return changed("added", session.addItem(path));
      case "ask":
        askToRemove(session, `${path}/${at}`);
        return void focus(`${id}--${at}-ask`);
      case "keep":
        askToRemove(session, undefined);
        return void focus(`${id}--${at}-remove`);
      case "remove":
        removeForNow(session, path, at);
        // Where others follow, each takes the number of the one before it, and the focus goes to the first of them: it would seem to be the one removed.
        return changed(at < session.size(path) ? "removedBefore" : "removed", at);
      case "undo": {
        const back = putBack(session, path);
        if (back !== undefined) changed("putBack", back);
      }
    }
  },
});
