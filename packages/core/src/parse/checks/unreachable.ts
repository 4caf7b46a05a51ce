import { Environment } from "@marcbachmann/cel-js";
import type { Finding } from "../problem.js";
import { calls, freeNames } from "../tokens.js";
import { fieldWords, type LocatedField, type Use } from "../walk.js";
import { unknownOptions } from "./choices.js";
import type { Check, Form } from "./form.js";
import { impossibleIn, spaceOf, type Impossible } from "./impossible.js";
import { optionsIn } from "../../members.js";
import { own } from "../../own.js";
import { ranked } from "./ranks.js";

/** More combinations than this are not tried. */
const MOST = 2000;

/** Pages and fields whose condition can never be met, and comparisons that never hold. */
export const unreachable: Check = (form) => {
  const typos = new Set(unknownOptions(form).map(({ pointer }) => pointer)); // said better there
  return form.uses.flatMap((use): Finding[] => {
    if (typos.has(use.pointer)) return [];
    // what does not type-check is said to be so, and is not validated further
    const said = form.checked(use);
    const canBeChecked = !("error" in said);
    const impossible = canBeChecked ? impossibleIn(use, form) : [];
    if (use.kind !== "condition") return impossible.map((each) => doubt(each, use));
    const what = whatIs(use, form);
    const decisive = impossible.find(({ isDecisive }) => isDecisive);
    if (decisive)
      return [
        {
          pointer: use.pointer,
          offset: decisive.offset,
          code: "unreachable",
          suggestion: decisive.suggestion && `'${decisive.suggestion}'`,
          message: `${what} is never shown: ${sentence(decisive)}`,
        },
      ];
    if (canBeChecked && (said.type === "bool" || said.type === "dyn") && neverTrue(use, form))
      return [
        {
          pointer: use.pointer,
          code: "unreachable",
          message: `${what} is never shown: no answers make its condition true.`,
        },
      ];
    const waits = use.page === undefined ? undefined : waitsForItself(use, use.page, form);
    return waits === undefined
      ? impossible.map((each) => doubt(each, use))
      : [
          {
            pointer: use.pointer,
            code: "unreachable",
            message: `${what} can never be reached: its condition waits for ${fieldWords(waits.field)}, which is asked ${waits.page === use.page ? "on this page" : "on a later page"}.`,
          },
        ];
  });
};

const sentence = ({ written, reason }: Impossible): string =>
  `no answer makes \`${written}\` true, since ${reason}`;

/** A comparison that never holds beside others that may. What asks for an answer there is not was meant otherwise; what is only too large may be a limit that was raised. */
const doubt = (impossible: Impossible, { pointer, kind }: Use): Finding => ({
  pointer,
  offset: impossible.offset,
  code: "impossible",
  suggestion: impossible.suggestion && `'${impossible.suggestion}'`,
  ...(!impossible.isOneAnswer &&
    !(kind === "rule" && impossible.isDecisive) && { severity: "warning" as const }),
  message: sentence(impossible).replace(/^n/, "N"),
});

/** What a condition belongs to, as a sentence begins with it. */
function whatIs({ owner, option, page = 0 }: Use, { definition, values }: Form): string {
  if (!owner) return `Page '${definition.pages[page]?.id ?? ""}'`;
  const field = fieldWords(owner.field);
  if (option === undefined) return field.replace(/^./, (letter) => letter.toUpperCase());
  const { id, value } = optionsIn(owner.field)[option] ?? {};
  if (id !== undefined) return `Document '${id}' of ${field}`;
  return `Option '${value ?? values(owner.field)[option] ?? ""}' of ${field}`;
}

/** A condition that no combination of the choices it names, and of the numbers and days it compares with constants, can meet. Questions with other endless answers are left alone. */
function neverTrue({ source: written, owner }: Use, form: Form): boolean {
  const names = [...new Set(freeNames(written).map(({ text }) => text))];
  const domains: (readonly unknown[])[] = [];
  let source = written;
  for (const name of names) {
    const meant = form.resolve(name, owner?.list);
    if (meant === undefined || !("field" in meant)) return false;
    let domain = everyAnswer(meant, form);
    if (domain === undefined) {
      const compared = ranked(source, name, spaceOf(form)(meant));
      if (!compared) return false;
      source = compared.source;
      domain = compared.ranks.map(BigInt);
    }
    if (domain.length === 0) return false;
    domains.push(domain);
  }
  // these are decided without an answer, or by the day
  if (calls(source, ["answered", "today", "age", "date", "daysBetween"])) return false;
  if (domains.reduce((product, { length }) => product * length, 1) > MOST) return false;
  try {
    const parsed = new Environment({ unlistedVariablesAreDyn: true }).parse(source);
    return !combinations(domains).some(
      (values) => parsed(Object.fromEntries(names.map((name, index) => [name, values[index]]))) === true,
    );
  } catch {
    // it does not parse, or uses what only forms have: other checks validate that
    return false;
  }
}

/** Every answer a field can have; `undefined` when they cannot be counted. */
const everyAnswer = ({ field }: LocatedField, { types }: Form): readonly unknown[] | undefined =>
  field.name === undefined ? undefined : types.of(field)?.everyAnswer?.(field);

const combinations = (domains: readonly (readonly unknown[])[]): unknown[][] =>
  domains.reduce<unknown[][]>(
    (all, domain) => all.flatMap((before) => domain.map((value) => [...before, value])),
    [[]],
  );

/** The first question a page's condition waits for, when all of them are asked on that page or after it. */
function waitsForItself({ source }: Use, page: number, form: Form): LocatedField | undefined {
  if (calls(source, ["answered", "size", "all"])) return undefined; // true of what is not there, too
  const asked = questions(source, form, new Set());
  const before = asked.some(
    (located) => located.page < page || ("default" in located.field && located.field.default !== undefined),
  );
  return before ? undefined : asked[0];
}

/** Fields an expression reads, through calculations. */
function questions(source: string, form: Form, seen: Set<string>): LocatedField[] {
  return freeNames(source).flatMap(({ text }) => {
    const meant = form.resolve(text);
    if (meant === undefined) return [];
    if ("field" in meant) return [meant];
    if (seen.has(text)) return [];
    seen.add(text);
    return questions(own(form.definition.calculations, text) ?? "", form, seen);
  });
}
