import { batch, untracked } from "@preact/signals-core";
import { canonicalise } from "./canonical.js";
import { NOT_LOADED } from "./not-loaded.js";
import type { Answer, Page, Problem } from "./definition.js";
import { WARNING } from "./fields.js";
import { createFieldValidator } from "./validate-field.js";
import { firstShown, warningsByField } from "./warnings.js";
import type { FormSession } from "./session.js";
import {
  plain,
  problemsOf,
  slotsOf,
  type Builder,
  type SlotGroup,
  type Slot,
  type SlotProblem,
} from "./slots.js";

/** What is at a path: a field, and what of the path lies beyond it, a part of the answer; or an item, or the form itself. */
export interface Found {
  readonly slot?: Slot;
  readonly part?: string;
  readonly item?: SlotGroup;
}

/** What validation sees of a session. */
export interface SessionInternals {
  readonly builder: Builder;
  readonly root: SlotGroup;
  /** Pages on the path. */
  pages(): readonly Page[];
  /** The session itself. */
  session(): FormSession;
  find(path: string): Found | undefined;
  need(path: string): Slot;
  /** Calculations by name. */
  readonly results: ReadonlyMap<string, { readonly value: unknown }>;
}

/** The part of a session that validates. Loaded with the rules, apart from the first page. */
export type Validation = Pick<
  FormSession,
  | "shownProblems"
  | "findProblems"
  | "judge"
  | "recheck"
  | "validatePage"
  | "validateAll"
  | "showProblems"
  | "firstInvalidPage"
  | "submission"
  | "next"
>;

export function createValidation({
  builder,
  root,
  pages,
  session,
  find,
  need,
  results,
}: SessionInternals): Validation {
  const validator = createFieldValidator(builder);
  const { form } = builder;
  const { definition } = form;
  const current = (): string => session().page;

  const pageRules = (page: Page): readonly SlotProblem[] =>
    validator
      .rules(root, page.rules)
      .map((problem) => ({ ...problem, params: { ...problem.params, page: page.id } }));
  /** What is validated of a page: all that it asks, or what it asks about one item of a list. */
  const slotsIn = (page: Page, item?: SlotGroup): ReadonlySet<Slot> =>
    new Set(item ? slotsOf(item, "") : slotsOf(root, page.id));
  /** Problems of a page by field, in order; its own rules stand at its first field shown, and only once its answers are right: no item is told of them. */
  function problemsByField(page: Page, item?: SlotGroup): Map<Slot, readonly SlotProblem[]> {
    const found = new Map<Slot, readonly SlotProblem[]>();
    for (const slot of slotsIn(page, item)) {
      const problems = validator.field(slot);
      if (problems.length) found.set(slot, problems);
    }
    const first = firstShown(page, root);
    const rules = found.size || item ? [] : pageRules(page);
    if (first && rules.length) found.set(first, rules);
    return found;
  }
  /** Warnings that were shown, each with the answers it was shown for: whoever goes on then has confirmed them. */
  const asked = new Set<string>();
  /** Asks about what warns at some fields of a page, by field, and was not asked about for the same answers. */
  function askWarnings(page: Page, slots: ReadonlySet<Slot>): Map<Slot, readonly SlotProblem[]> {
    const fresh = new Map<Slot, readonly SlotProblem[]>();
    for (const [slot, warnings] of warningsByField(page, root, validator)) {
      if (!slots.has(slot)) continue;
      const left = warnings.filter(({ key }) => !asked.has(key));
      for (const { key } of left) asked.add(key);
      if (left.length)
        fresh.set(
          slot,
          left.map(({ problem }) => problem),
        );
    }
    return fresh;
  }
  /** The page on the path that asks a question, or the list it is in. */
  function pageOf(slot: Slot): Page | undefined {
    let outer = slot;
    while (outer.group.list) outer = outer.group.list;
    return pages().find(({ id }) => root.order.get(id)?.includes(outer));
  }
  const warningsAt = (slot: Slot): readonly SlotProblem[] => {
    const page = pageOf(slot);
    const warnings = page && warningsByField(page, root, validator).get(slot);
    return warnings?.map(({ problem }) => problem) ?? [];
  };
  /** Fields shown with a broken rule, which an answer elsewhere may mend. */
  const ruled = new Set<Slot>();
  const put = (slot: Slot, issues: readonly SlotProblem[]): void => {
    if (issues.length || slot.issues.value.length) slot.issues.value = issues;
    ruled[issues.some(({ code }) => code === "rule" || code === WARNING) ? "add" : "delete"](slot);
  };
  /** `warns`: where nothing is wrong, what is only doubtful is shown, once. */
  const show = (page: Page, warns = false, item?: SlotGroup): readonly Problem[] =>
    untracked(() =>
      batch(() => {
        const slots = slotsIn(page, item);
        for (const slot of slots) canonicalise(slot, builder);
        const wrong = problemsByField(page, item);
        const found = warns && !wrong.size ? askWarnings(page, slots) : wrong;
        for (const slot of slots) put(slot, found.get(slot) ?? []);
        return [...found].flatMap(([slot, stored]) => problemsOf(slot, stored));
      }),
    );
  const firstInvalidPage = (): string | undefined =>
    untracked(() => pages().find((page) => problemsByField(page).size)?.id);

  const findProblems = (path: string): readonly Problem[] =>
    problemsOf(need(path), validator.field(need(path)));

  return {
    shownProblems: (id = current()) =>
      [...slotsOf(root, id)].flatMap((slot) =>
        slot.issues.value.length && slot.shown() ? problemsOf(slot, slot.issues.value) : [],
      ),
    findProblems,
    judge: findProblems,
    recheck: (path) =>
      untracked(() =>
        batch(() => {
          const found = find(path);
          // What was to be rechecked may have been removed with its list item meanwhile.
          for (const slot of new Set([...(found?.slot ? [found.slot] : []), ...ruled])) {
            const issues = slot.issues.value;
            if (slot.group.path === undefined) ruled.delete(slot);
            if (!issues.length || slot.group.path === undefined) continue;
            const page = definition.pages.find(({ id }) =>
              issues.some(({ params }) => params?.["page"] === id),
            );
            const now = page ? pageRules(page) : validator.field(slot);
            const doubts = issues.some(({ code }) => code === WARNING) ? warningsAt(slot) : [];
            put(
              slot,
              [...now, ...doubts].filter(({ part, code }) =>
                issues.some(
                  (issue) => issue.part === part && (code === WARNING) === (issue.code === WARNING),
                ),
              ),
            );
          }
        }),
      ),
    validatePage(id = current(), item) {
      const page = pages().find((each) => each.id === id);
      const found = item === undefined ? undefined : find(item);
      return page ? show(page, true, found?.item) : [];
    },
    validateAll: () => untracked(() => batch(() => pages().flatMap((page) => show(page)))),
    showProblems: (problems) =>
      untracked(() =>
        batch(() => {
          const cleared = new Set<Slot>();
          return problems.filter((problem) => {
            const { path, ...rest } = problem;
            const { slot, part = "" } = find(path) ?? {};
            if (!slot) return true;
            put(slot, [...(cleared.has(slot) ? slot.issues.value : []), { ...rest, part }]);
            cleared.add(slot);
            // They stood on the page, which somebody else may have made; what warns elsewhere on it did not.
            const page = problem.code === WARNING ? pageOf(slot) : undefined;
            if (page) askWarnings(page, new Set([slot]));
            return false;
          });
        }),
      ),
    firstInvalidPage,
    next() {
      if (session().validatePage().length) return "invalid";
      const path = pages();
      const after = path[path.findIndex(({ id }) => id === current()) + 1];
      if (!form.isReady(after?.id)) throw new Error(NOT_LOADED);
      if (after) session().goTo(after.id);
      return after ? "page" : "end";
    },
    submission({ language, key, definition: hash }) {
      untracked(() =>
        batch(() => {
          for (const page of pages()) for (const slot of slotsOf(root, page.id)) canonicalise(slot, builder);
        }),
      );
      const invalid = firstInvalidPage();
      if (invalid !== undefined) throw new Error(`page '${invalid}' has problems`);
      return untracked(() => ({
        diwan: 1,
        form: definition.id,
        version: definition.version,
        ...(hash !== undefined && { definition: hash }),
        language,
        key,
        // Validated just above, so canonical; expressions give JSON, undecided ones are absent.
        answers: plain(builder, root, "path") as { [name: string]: Answer },
        calculations: Object.fromEntries(
          [...results].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value as Answer]])),
        ),
      }));
    },
  };
}
