import { batch, untracked } from "@preact/signals-core";
import { canonicalise } from "./canonical.js";
import type { Answer, Page, Problem } from "./definition.js";
import { createFieldValidator } from "./validate-field.js";
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

/** What validation sees of a session. */
export interface SessionInternals {
  readonly builder: Builder;
  readonly root: SlotGroup;
  /** Pages on the path. */
  pages(): readonly Page[];
  /** Id of the current page. */
  page(): string;
  find(
    path: string,
  ): { readonly slot: Slot; readonly part: string } | { readonly item: SlotGroup } | undefined;
  need(path: string): Slot;
  calculated(): { readonly [name: string]: unknown };
}

/** The part of a session that validates. Loaded with the rules, apart from the first page. */
export type Validation = Pick<
  FormSession,
  | "shownProblems"
  | "findProblems"
  | "recheck"
  | "validatePage"
  | "validateAll"
  | "showProblems"
  | "firstInvalidPage"
  | "submission"
>;

export function createValidation({
  builder,
  root,
  pages,
  page: current,
  find,
  need,
  calculated,
}: SessionInternals): Validation {
  const validator = createFieldValidator(builder);
  const { definition } = builder.form;

  const firstShown = (page: Page): Slot | undefined => root.order.get(page.id)?.find((slot) => slot.shown());
  const pageRules = (page: Page): readonly SlotProblem[] =>
    validator
      .rules(root, page.rules)
      .map((problem) => ({ ...problem, params: { ...problem.params, page: page.id } }));
  /** Problems of a page by field, in order; its own rules stand at its first field shown, and only once its answers are right. */
  function problemsByField(page: Page): Map<Slot, readonly SlotProblem[]> {
    const found = new Map<Slot, readonly SlotProblem[]>();
    for (const slot of slotsOf(root, page.id)) {
      const problems = validator.field(slot);
      if (problems.length) found.set(slot, problems);
    }
    const first = firstShown(page);
    const rules = found.size ? [] : pageRules(page);
    if (first && rules.length) found.set(first, rules);
    return found;
  }
  /** Fields shown with a broken rule, which an answer elsewhere may mend. */
  const ruled = new Set<Slot>();
  const put = (slot: Slot, issues: readonly SlotProblem[]): void => {
    if (issues.length || slot.issues.value.length) slot.issues.value = issues;
    ruled[issues.some(({ code }) => code === "rule") ? "add" : "delete"](slot);
  };
  const show = (page: Page): readonly Problem[] =>
    untracked(() =>
      batch(() => {
        for (const slot of slotsOf(root, page.id)) canonicalise(slot, builder);
        const found = problemsByField(page);
        for (const slot of slotsOf(root, page.id)) put(slot, found.get(slot) ?? []);
        return [...found].flatMap(([slot, stored]) => problemsOf(slot, stored));
      }),
    );
  const firstInvalidPage = (): string | undefined =>
    untracked(() => pages().find((page) => problemsByField(page).size)?.id);

  return {
    shownProblems: (id = current()) =>
      [...slotsOf(root, id)].flatMap((slot) =>
        slot.issues.value.length && slot.shown() ? problemsOf(slot, slot.issues.value) : [],
      ),
    findProblems: (path) => problemsOf(need(path), validator.field(need(path))),
    recheck: (path) =>
      untracked(() =>
        batch(() => {
          const found = find(path);
          // What was to be rechecked may have been removed with its list item meanwhile.
          for (const slot of new Set([...(found && "slot" in found ? [found.slot] : []), ...ruled])) {
            const issues = slot.issues.value;
            if (slot.group.path === undefined) ruled.delete(slot);
            if (!issues.length || slot.group.path === undefined) continue;
            const page = definition.pages.find(({ id }) =>
              issues.some(({ params }) => params?.["page"] === id),
            );
            const now = page ? pageRules(page) : validator.field(slot);
            put(
              slot,
              now.filter(({ part }) => issues.some((issue) => issue.part === part)),
            );
          }
        }),
      ),
    validatePage(id = current()) {
      const page = pages().find((each) => each.id === id);
      return page ? show(page) : [];
    },
    validateAll: () => untracked(() => batch(() => pages().flatMap(show))),
    showProblems: (problems) =>
      untracked(() =>
        batch(() => {
          const cleared = new Set<Slot>();
          return problems.filter((problem) => {
            const { path, ...rest } = problem;
            const found = find(path);
            if (!found || !("slot" in found)) return true;
            const { slot, part } = found;
            put(slot, [...(cleared.has(slot) ? slot.issues.value : []), { ...rest, part }]);
            cleared.add(slot);
            return false;
          });
        }),
      ),
    firstInvalidPage,
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
        calculations: calculated() as { [name: string]: Answer },
      }));
    },
  };
}
