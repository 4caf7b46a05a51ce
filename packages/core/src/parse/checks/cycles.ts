import type { Finding } from "../problem.js";
import { freeNames } from "../tokens.js";
import { membersOf } from "../../members.js";
import { nameOf, type LocatedField } from "../walk.js";
import type { Check, Form } from "./form.js";

/** Whose answer or result waits for which others. */
interface Node {
  readonly name: string;
  readonly pointer: string;
  readonly expression: boolean;
  readonly needs: string[];
}

/** Conditions and calculations that wait for each other in a circle: none could ever be decided. */
export const cycles: Check = (form) => {
  const nodes = graph(form);
  const found: Finding[] = [];
  const done = new Set<string>(),
    reported = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    const start = above.indexOf(id);
    if (start >= 0) {
      const circle = above.slice(start);
      if (!circle.some((each) => reported.has(each))) found.push(findingOf(circle, nodes));
      for (const each of circle) reported.add(each);
      return;
    }
    if (done.has(id)) return;
    for (const next of nodes.get(id)?.needs ?? []) visit(next, [...above, id]);
    done.add(id);
  };
  for (const id of nodes.keys()) visit(id, []);
  return found;
};

function findingOf(circle: readonly string[], nodes: ReadonlyMap<string, Node>): Finding {
  const members = circle.flatMap((id) => nodes.get(id) ?? []);
  // told from an expression, which can be changed, rather than from a list or a choice that only holds others
  const start = Math.max(
    0,
    members.findIndex(({ expression }) => expression),
  );
  const names = [...members.slice(start), ...members.slice(0, start)].map(({ name }) => name);
  const message =
    names.length === 1
      ? `'${names[0]}' waits for itself.`
      : `These wait for each other in a circle: ${[...names, names[0]].join(" → ")}.`;
  return { pointer: members[start]?.pointer ?? "", code: "cycle", message };
}

function graph(form: Form): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const idOf = (located: LocatedField): string => located.pointer;
  const read = (
    source: string | undefined,
    list: LocatedField | undefined,
    except?: (located: LocatedField) => boolean,
  ): string[] =>
    (source === undefined ? [] : freeNames(source)).flatMap(({ text }) => {
      const meant = form.resolve(text, list);
      if (meant === undefined) return [];
      if ("calculation" in meant) return [`=${meant.calculation}`];
      return except?.(meant) === true ? [] : [idOf(meant)];
    });
  for (const located of form.fields) {
    const name = nameOf(located.field);
    const { showWhen } = located.field;
    // a block of words is never waited for
    if (name === undefined) continue;
    const page = form.definition.pages[located.page]?.showWhen;
    // An answer may wait for what it starts from, and a choice for what is to be chosen from.
    const waited = membersOf(located.field).filter(
      ({ member }) => member === "default" || member === "options",
    );
    const needs = [
      ...read(showWhen, located.list),
      ...waited.flatMap(({ source }) => read(source, located.list)),
      // a page that waits for its own questions is told so by the check of pages
      ...(located.list === undefined ? read(page, undefined, (meant) => meant.page === located.page) : []),
      ...(located.choice ? [idOf(located.choice.of)] : []),
    ];
    const below = showWhen === undefined ? waited[0]?.pointer : "/showWhen";
    nodes.set(idOf(located), {
      name,
      pointer: located.pointer + (below ?? ""),
      expression: below !== undefined,
      needs,
    });
  }
  // a list's answer holds those of its items
  for (const located of form.fields)
    if (located.list !== undefined && nameOf(located.field) !== undefined)
      nodes.get(idOf(located.list))?.needs.push(idOf(located));
  for (const [name, source] of Object.entries(form.definition.calculations ?? {}))
    nodes.set(`=${name}`, {
      name,
      pointer: `/calculations/${name}`,
      expression: true,
      needs: read(source, undefined),
    });
  return nodes;
}
