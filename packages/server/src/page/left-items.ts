import { createSession } from "@diwan/core";
import { removeIfLeftEmpty } from "@diwan/fields";
import type { Visit } from "../session/visits.js";
import { ItemIds } from "./item-ids.js";
import { goingOn, keptAnswers } from "./kept-answers.js";
import type { LocationQuery } from "./page-location.js";
import type { ReadyForm } from "./ready-form.js";

interface Clock {
  readonly now: () => Date;
  readonly timeZone: string | undefined;
}

/**
 * A visit without the list items about which nothing is entered: whoever leaves the page of a new item with the browser's Back sends nothing, and the item was never meant. On the own page of an item all
 * are there still, as it may be one of them.
 */
export function withoutLeftItems(
  visit: Visit,
  { form }: Pick<ReadyForm, "form">,
  { location, now, timeZone }: Clock & { readonly location: LocationQuery },
): Visit {
  if (visit.done || !visit.items || location.item !== undefined) return visit;
  const session = createSession(form, {
    now,
    ...(timeZone !== undefined && { timeZone }),
    ...goingOn(visit.answers, { form }),
  });
  const ids = new ItemIds(session, visit.items, visit.removedItem);
  const before = ids.items;
  const asked = visit.list?.asked === undefined ? undefined : session.item(visit.list.asked);
  // From the last one: the others keep their numbers until they are looked at.
  for (const path of before.toReversed()) removeIfLeftEmpty(path, session);
  if (ids.items.length === before.length) return visit;
  const { items: _items, list, ...rest } = visit;
  return {
    ...rest,
    answers: keptAnswers(session),
    ...ids.keep(),
    ...(list && { list: asked?.path === undefined ? list : { ...list, asked: asked.path } }),
  };
}
