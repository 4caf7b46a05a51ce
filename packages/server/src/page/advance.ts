import {
  askToRemove,
  civilToday,
  filePlaces,
  flatten,
  isAnswerField,
  itemFields,
  keptListState,
  type Field,
  type LookUp,
  putBack,
  removeForNow,
  restoreListState,
  withFile,
  type FormSession,
  type KeptListState,
  type Problem,
} from "@diwan/core";
import { hasItemPages, mostBegun, removeIfLeftEmpty } from "@diwan/fields";
import type { VerificationHandler } from "@diwan/fields/answers";
import { fieldType, nameOf, type FormContext } from "@diwan/form";
import { controlId, markMissing, noScriptLinks, type ItemPage } from "@diwan/form/served";
import { ConfirmedWarnings } from "./confirmed-warnings.js";
import { isItemId, ItemIds } from "./item-ids.js";
import { ITEM_MARK, itemParts, LIST_MARKS, markOf, withItemNow } from "./item-mark.js";
import { controlNames } from "./markup.js";
import { pathOf, pathsOf, applyEntries } from "./entries.js";
import { goingOn, keptAnswers } from "./kept-answers.js";
import { withoutLeftItems } from "./left-items.js";
import { verifyStep } from "./verify-step.js";
import type { Posted } from "./posted.js";
import { openContext, openPage, shownItem, type ReadyForm } from "./ready-form.js";
import type { SendResult, SubmissionWithDraft } from "./send.js";
import { STAGES, type PageLocation } from "./page-location.js";
import { placeBefore } from "./place-before.js";
import type { Visit } from "../session/visits.js";

export interface PageStep {
  readonly ready: ReadyForm;
  readonly location: PageLocation;
  readonly posted: Posted;
  readonly now: () => Date;
  readonly timeZone: string | undefined;
  readonly send: (submission: SubmissionWithDraft) => Promise<SendResult>;
  /** The endpoints for codes that confirm an address. */
  readonly codes?: VerificationHandler;
  /** The form can be saved, and one saved before opened. */
  readonly offersSaving?: boolean;
  /** Asks the agency's source of a question. */
  readonly lookUp?: (field: Field, language: string) => LookUp | undefined;
}
/** Where somebody is led after what they sent, and what is kept of it. */
export interface StepResult {
  readonly visit?: Visit;
  readonly next: Pick<PageLocation, "place" | "returning" | "item" | "viaList" | "notice"> &
    Partial<Pick<PageLocation, "language">>;
  /** Id of a control to lead to. */
  readonly focus?: string;
  /** Seconds after which the same may be tried again: the endpoint is asked too much. */
  readonly wait?: number;
}

const newKey = (): string => crypto.randomUUID();
const last = (posted: Posted, name: string): string | undefined => posted.get(name)?.at(-1);

/** What one press of a button does to a visit. Asked again with a newer visit, it does the same to that one. */
export async function advance(step: PageStep, before: Visit | undefined): Promise<StepResult> {
  const { item: name } = step.location;
  if (name === undefined) return advanceFrom(step, before && withoutLeftItems(before, step.ready, step));
  const { item, posted } = await withItemNow(
    name,
    step.posted,
    before && !before.done ? before : { answers: {} },
  );
  return advanceFrom({ ...step, posted, location: { ...step.location, item } }, before);
}

async function advanceFrom(step: PageStep, before: Visit | undefined): Promise<StepResult> {
  const { ready, location, posted, now, timeZone } = step;
  if (before?.done && location.place === STAGES.check) return { next: { place: STAGES.done } };
  // What was sent is not begun again: these are the first answers of another application.
  const visit = before?.done ? undefined : before;
  const ctx = await openContext(
    ready,
    location.language,
    {
      now,
      ...(timeZone !== undefined && { timeZone }),
      ...(visit && goingOn(visit.answers, ready)),
    },
    1,
    (session) => noScriptLinks({ page: location.place, at: 0 }, session),
  );
  const { session } = ctx;
  const ids = new ItemIds(session, visit?.items, visit?.removedItem);
  const warnings = new ConfirmedWarnings(session, ids, visit?.confirmed);
  const keep = (): Visit => ({
    version: ready.definition.version,
    answers: keptAnswers(session),
    ...ids.keep(),
    ...warnings.keep(),
    key: visit?.key ?? newKey(),
    at: now().getTime(),
    ...(visit?.saved && { saved: visit.saved }),
    ...(visit?.found && { found: visit.found }),
    // Another window may be saving the form. The code is not shown again once somebody has gone on.
    ...(visit?.beside && { beside: { ...placeBefore(visit), isSaved: false } }),
  });
  const first = session.pages[0]?.id;
  const placeOf = (page: string | undefined): string => (page === undefined || page === first ? "" : page);
  const action = last(posted, "_action");
  const language = languageIn(action, ready);
  if (location.place === STAGES.check) {
    if (action === "back") return { next: { place: placeOf(session.pages.at(-1)?.id) } };
    if (action === "save" && step.offersSaving && visit)
      return { visit: { ...visit, beside: { place: STAGES.check } }, next: { place: STAGES.save } };
    return language ? { next: { place: STAGES.check, ...language } } : check(step, visit, ctx);
  }
  if (!session.goTo(location.place || session.page)) return { next: { place: "" } };
  const { page } = session;
  addAskedItems(last(posted, "_asked") ?? "", ctx);
  addRemovedItem(location.item, last(posted, ITEM_MARK), { ids, ctx });
  const item = shownItem(location, ctx);
  openPage(ctx, item);
  // Its warnings stood on the page that was sent, for the answers it was made with: they are not shown for the same ones again.
  if (last(posted, "_warned")) warnings.confirm(session.validatePage(page, item?.item.path));
  const asked = (last(posted, "_asked") ?? "").split(" ").filter(Boolean);
  applyEntries(posted, asked, ctx);

  const returning = location.returning ? { returning: true } : {};
  const list: StepResult["next"] = { place: placeOf(page), ...returning };
  const stay: StepResult["next"] = {
    ...list,
    ...(item && { item: location.item, ...(location.viaList && { viaList: true }) }),
  };
  // Kept as it is: leaving a page for another validates nothing.
  if (language) return { visit: keep(), next: { ...stay, ...language } };
  restoreListState(session, visit?.list);
  const found = pathToFind(action, ctx);
  if (found !== undefined) {
    await settle([found], step, ctx, true);
    return { visit: keep(), next: stay, focus: controlId({ path: found, code: "" }, ctx) };
  }
  const changed = changeList(action, ids, { ctx, marks: last(posted, LIST_MARKS) });
  if (changed?.opens !== undefined)
    return {
      visit: keep(),
      next: { ...list, item: changed.opens, ...(location.returning && { viaList: true }) },
    };
  const verified = await verifyStep(action, {
    posted,
    asked,
    ctx,
    codes: step.codes,
    language: location.language,
  });
  const at = changed?.name ?? verified ?? removeFile(action, ctx) ?? countryOf(action, ctx);
  // To the new item; but first to what the answers so far have brought.
  if (at !== undefined)
    return {
      visit: {
        ...keep(),
        ...(changed && { list: changed.step }),
        ...(changed?.step.removed && ids.removed !== undefined && { removedItem: ids.removed }),
      },
      next: stay,
      focus: changed?.focus ?? idOfControl(verified ?? newlyAsked(asked, ctx, item)[0] ?? at, ctx),
    };
  // Answers to the pages before are not known any more, though they were given: the visit has ended.
  if (!visit && page !== first) return { visit: keep(), next: { place: "", notice: "lost" } };
  // The item is not there any more, and there is no room for it: what is there now is seen first.
  if (location.item !== undefined && !item) return { visit: keep(), next: list };
  if (step.offersSaving && (action === "save" || action === "return")) {
    const kept = keep();
    const itemId = item?.item.path === undefined ? undefined : ids.of(item.item.path);
    return {
      visit: { ...kept, beside: { ...stay, ...(itemId !== undefined && { itemId }) } },
      next: { place: STAGES[action] },
    };
  }
  const toList = (): StepResult => {
    const { list: owner = "", index } = itemParts(location.item) ?? {};
    return { visit: keep(), next: list, focus: `${idOfControl(owner, ctx)}--${index}` };
  };
  if (action === "back" && item) {
    if (item.item.path !== undefined) removeIfLeftEmpty(item.item.path, session);
    return item.isChange ? { visit: keep(), next: { place: STAGES.check } } : toList();
  }
  if (action === "back") {
    if (location.returning) return { visit: keep(), next: { place: STAGES.check } };
    session.back();
    return { visit: keep(), next: { place: placeOf(session.page) } };
  }

  await settle(pathsOf(asked, session), step, ctx);
  // First: a list that has only now come into question gets the items it must have.
  const fresh = newlyAsked(asked, ctx, item);
  warnings.apply();
  const problems = session.validatePage(page, item?.item.path);
  const isFresh = (problem: Problem): boolean =>
    fresh.some(
      (name) =>
        (pathOf(name, session) ?? "") === problem.path ||
        problem.path.startsWith(`${pathOf(name, session)}/`),
    );
  // Nobody is told to have failed to answer what they have not been asked yet.
  if (fresh.length && problems.every(isFresh))
    return { visit: keep(), next: stay, focus: idOfControl(fresh[0] ?? "", ctx) };
  if (problems.length) return { visit: keep(), next: { ...stay, notice: "failed" } };
  if (item && !item.isChange) return toList();
  const wasLast = session.pages.at(-1)?.id === page;
  const invalid = location.returning || wasLast ? session.firstInvalidPage() : undefined;
  if (invalid !== undefined) return { visit: keep(), next: { place: placeOf(invalid), ...returning } };
  if (location.returning || wasLast) return { visit: keep(), next: { place: STAGES.check } };
  session.next();
  return { visit: keep(), next: { place: session.page } };
}

/** A page that was made before lists had pages for their items holds the boxes of the items it began with: what was typed there is an answer. */
function addAskedItems(asked: string, { session }: FormContext): void {
  for (const name of asked.split(" ")) {
    const [, list = "", index = ""] = /^([^.]+)\.(\d+)\./.exec(name) ?? [];
    const path = list && pathOf(list, session);
    if (!path || !holdsItems(path, session)) continue;
    const { min = 1 } = session.field(path) as { readonly min?: number }; // lists have one
    // Whoever sends it may have chosen both numbers.
    const end = Math.min(Number(index) + 1, min, mostBegun(path));
    while (session.size(path) < end) session.addItem(path);
  }
}

/** The item whose page was sent was removed in another window, and stands after the last one now. */
function addRemovedItem(
  name: string | undefined,
  mark: string | undefined,
  { ids, ctx: { session } }: { readonly ids: ItemIds; readonly ctx: FormContext },
): void {
  const { list = "", index } = itemParts(name) ?? {};
  const path = list && pathOf(list, session);
  if (!path || !holdsItems(path, session)) return;
  const { max = Infinity } = session.field(path) as { readonly max?: number }; // lists have one
  if (session.size(path) !== index || session.size(path) >= max) return;
  session.addItem(path);
  // The button may have been pressed twice: the second time this is the item.
  if (mark !== undefined && isItemId(mark)) ids.set(`${path}/${index}`, mark);
}

/** The field at a path is a list of some kind. */
const holdsItems = (path: string, session: FormSession): boolean =>
  itemFields(session.field(path), session.form.types) !== undefined;

interface ListChange {
  /** Name of the list. */
  readonly name: string;
  /** What is under way in it then. */
  readonly step: KeptListState;
  /** Id of what to lead to; the list itself without one. */
  readonly focus?: string;
  /** Name of the item whose own page is to be shown. */
  readonly opens?: string;
}

/**
 * A list's button says the list's name: `add:vehicles`, `undo:vehicles`, or with the number of an item `open:vehicles:1`, `new:vehicles:1`, `ask:vehicles:1`, `keep:vehicles:1`,
 * `remove:vehicles:1`. The number is that of the page the button stood on, which says which items those were.
 */
function changeList(
  action: string | undefined,
  ids: ItemIds,
  { ctx: { session, prefix }, marks }: { readonly ctx: FormContext; readonly marks: string | undefined },
): ListChange | undefined {
  const [verb, name = "", number = ""] = action?.split(":") ?? [];
  const path = pathOf(name, session);
  if (!path || !holdsItems(path, session)) return undefined;
  const max = Number((session.field(path) as { readonly max?: number }).max ?? Infinity); // lists have one
  const mark = markOf(marks ?? "", name, number);
  const shown = /^\d{1,9}$/.test(number) ? Number(number) : -1;
  // Another window may have removed it, or one before it.
  const index = mark === undefined || shown < 0 ? shown : ids.indexOf(path, mark);
  const hasItem = index >= 0 && index < session.size(path);
  const hasPages = hasItemPages(session.field(path), path);
  const opens = (at: number): ListChange => ({ name, step: {}, opens: `${name}.${at}` });
  if (verb === "open" && hasPages && hasItem) return opens(index);
  // Pages that were made before there was `new` opened the item past the last, too.
  const adds = verb === "new" || (verb === "open" && marks === undefined && shown === session.size(path));
  if (adds && hasPages && shown >= 0) {
    // The button was pressed twice.
    if (shown < session.size(path) && isAsNew(path, shown, session)) return opens(shown);
    if (session.size(path) < max) return opens(session.addItem(path));
  }
  if (verb === "add" && session.size(path) < max) session.addItem(path);
  if (verb === "keep") askToRemove(session, undefined);
  if (verb === "undo" && session.size(path) < max && putBack(session, path) !== undefined) ids.putBack(path);
  if (verb === "remove" && hasItem) {
    ids.removed = ids.of(`${path}/${index}`);
    removeForNow(session, path, index);
  }
  if (verb !== "ask" || !hasItem) return { name, step: keptListState(session) };
  return {
    name,
    step: { asked: `${path}/${index}` },
    focus: `${prefix}${path.replaceAll("/", "-")}--${index}-ask`,
  };
}

/** Nothing has been entered about an item since it was added. */
function isAsNew(list: string, index: number, session: FormSession): boolean {
  const at = session.addItem(list);
  const [item, fresh] = [index, at].map((each) => JSON.stringify(session.answer(`${list}/${each}`)));
  session.removeItem(list, at);
  return item === fresh;
}

/** `remove:lease:0`, beside a file; `remove:papers.passport:0` where a question has several places for files. */
function removeFile(action: string | undefined, { session }: FormContext): string | undefined {
  const [verb, name = "", index] = action?.split(":") ?? [];
  const path = verb === "remove" ? pathOf(name, session) : undefined;
  if (!path) return undefined;
  const { types } = session.form;
  const field = session.field(path);
  const part = name.slice(nameOf(path).length + 1) || undefined;
  const answer = session.answer(path);
  if (!filePlaces(field, types, answer).some((place) => place.part === part)) return undefined;
  session.setAnswer(path, withFile(answer, { field, part, at: Number(index) }, types));
  return name;
}

/** `country:home`, the button of an address: its boxes may be other ones now. */
function countryOf(action: string | undefined, { session }: FormContext): string | undefined {
  const [verb, name = ""] = action?.split(":") ?? [];
  const path = verb === "country" ? pathOf(name, session) : undefined;
  return path && session.field(path).type === "address" ? `${name}.country` : undefined;
}

/** `find:company`, the button of what is looked up. */
function pathToFind(action: string | undefined, { session }: FormContext): string | undefined {
  const [verb, name = ""] = action?.split(":") ?? [];
  const path = verb === "find" ? pathOf(name, session) : undefined;
  return path !== undefined && fieldType(session.field(path).type).settle ? path : undefined;
}

/** Does what answers still need before they can be validated, where they are asked for. */
async function settle(
  paths: readonly string[],
  { location, lookUp }: PageStep,
  ctx: FormContext,
  isPressed = false,
): Promise<void> {
  const { session } = ctx;
  await Promise.all(
    paths.flatMap((path) => {
      const field = session.field(path);
      const { settle: settleAnswer } = fieldType(field.type);
      if (!settleAnswer || !session.isShown(path)) return [];
      const asking = lookUp?.(field, location.language);
      const how = { ...(asking && { lookUp: asking }), isPressed };
      return settleAnswer(field, { ...ctx, path }, how) ?? [];
    }),
  );
}

/** `language:ar`, or `language:ar:failed` on a page that says what is wrong: the same place in another language of the form. */
function languageIn(
  action: string | undefined,
  { definition }: ReadyForm,
): Pick<StepResult["next"], "language" | "notice"> | undefined {
  const [verb, language, notice] = action?.split(":") ?? [];
  return verb === "language" && language !== undefined && definition.languages.includes(language)
    ? { language, ...(notice === "failed" && { notice }) }
    : undefined;
}

const idOfControl = (name: string, { prefix }: FormContext): string =>
  `${prefix}-${name.replaceAll(".", "-")}`;

/** Controls these answers brought: questions with a condition that is met now, the parts of another country's addresses. */
function newlyAsked(asked: readonly string[], ctx: FormContext, item?: ItemPage): readonly string[] {
  const { session } = ctx;
  // A page that was made before lists had a control of their own does not name them: one without a condition was there nevertheless.
  const stood = (session.pages.find(({ id }) => id === session.page)?.fields ?? []).flatMap((field) =>
    isAnswerField(field) && itemFields(field, session.form.types) && !field.showWhen ? [field.name] : [],
  );
  return controlNames(openPage(ctx, item)).filter(
    (name) =>
      !stood.includes(name) &&
      !asked.some((one) => one === name || one.startsWith(`${name}.`)) &&
      session.isShown(pathOf(name, session) ?? "?"),
  );
}

async function check(
  { ready, posted, now, timeZone, send, location }: PageStep,
  visit: Visit | undefined,
  { session }: FormContext,
): Promise<StepResult> {
  const first = session.pages[0]?.id;
  if (!visit) return { next: { place: "", notice: "lost" } };
  const invalid = session.firstInvalidPage();
  const correct = (page: string): StepResult["next"] => ({
    place: page === first ? "" : page,
    returning: true,
    notice: "failed",
  });
  if (invalid !== undefined) return { next: correct(invalid) };
  if (ready.definition.declaration?.agree !== undefined && last(posted, "declaration") !== "true")
    return { next: { place: STAGES.check, notice: "failed" } };
  const outcome = await send(
    withDraft(
      session.submission({
        language: location.language,
        key: visit.key,
        ...(ready.hash !== undefined && { definition: ready.hash }),
      }),
      visit.saved,
    ),
  );
  if (outcome.kind === "throttled") return { next: { place: STAGES.check }, wait: outcome.seconds };
  if (outcome.kind === "rejected") return { next: { place: STAGES.check, notice: outcome.notice } };
  const at = now().getTime();
  if (outcome.kind === "sent")
    return {
      visit: {
        version: visit.version,
        // As they were sent: what followed its `default` until then is an answer now.
        answers: keptAnswers(session),
        key: visit.key,
        at,
        done: {
          reference: outcome.reference,
          sentOn: civilToday(now(), timeZone),
          ...(outcome.secret !== undefined && { secret: outcome.secret }),
          ...(outcome.sealed && { sealed: outcome.sealed }),
        },
      },
      next: { place: STAGES.done },
    };
  markMissing(outcome.problems, session);
  const page = outcome.problems.flatMap(
    ({ path }) =>
      session.pages.find(({ fields }) =>
        flatten(fields, session.form.types).some(({ name }) => name === path.split("/")[1]),
      ) ?? [],
  )[0];
  const isShown = page !== undefined && session.validatePage(page.id).length > 0;
  // A corrected application is another one; where there is nothing to correct it stays the same.
  return isShown
    ? { visit: { ...visit, answers: keptAnswers(session), at, key: newKey() }, next: correct(page.id) }
    : { next: { place: STAGES.check, notice: "refused" } };
}

/** The draft it was made of is deleted by who keeps it, in the same moment. */
const withDraft = (submission: SubmissionWithDraft, saved: Visit["saved"]): SubmissionWithDraft =>
  saved ? { ...submission, draft: { code: saved.code, secret: saved.secret } } : submission;
