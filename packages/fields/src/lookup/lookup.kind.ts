import { isBlank } from "@diwan/core";
import { cleanText } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { boxOf } from "../entry-parts.js";
import type { FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { innerGroup, innerGroupStyles } from "../inner-group.js";
import { joinedSheet } from "../joined-sheet.js";
import { choices } from "../options.js";
import { optionStyles } from "../options.styles.js";
import { keep } from "../keep.js";
import { groupShell, ours, words } from "../parts.js";
import { textInput } from "../text-input.js";
import { answerOfState, resultIn, resultText, stateOf, type LookupState } from "./lookup.state.js";
import { lookupStyles } from "./lookup.styles.js";
import { memberText } from "./member-text.js";

/** One detail of a record. */
export interface LookupMember {
  readonly name: string;
  readonly label: string;
}
export interface ManualMember extends LookupMember {
  readonly optional?: boolean | undefined;
}

export interface LookupProps extends FieldProps {
  /** Label of the box for the number or text. */
  readonly entry?: string | undefined;
  /** What of the record is shown, in order. */
  readonly record: readonly LookupMember[];
  /** What is asked for by hand; the members of `record` without this. */
  readonly manual?: readonly ManualMember[] | undefined;
  /** The page has no script of ours. */
  readonly served?: boolean | undefined;
  /** A control that nobody sees holds what was found: of an element on a page of its own, which knows nothing but its controls. */
  readonly holdsResult?: boolean | undefined;
}

export const manualMembers = ({ record, manual = record }: Pick<LookupProps, "record" | "manual">) =>
  manual as readonly ManualMember[]; // members of a record have no more

/** A box among several of a group, without what is the group's own. */
const valueBox = (p: LookupProps, { value, source }: LookupState): TemplateResult =>
  partShell(p, {
    name: "value",
    label: p.entry || p.locale.t("lookup.value"),
    control: textInput(p, {
      id: `${p.id}-value`,
      name: `${p.name}.value`,
      text: value,
      read: cleanText,
      bad: isBadPart(p, "value"),
      describedBy: partError(p, "value"),
      dir: "auto",
      optional: source === "manual",
      autocomplete: p.autocomplete,
      spellcheck: false,
    }),
  });

/** Without a script it sends the page, and the server looks. */
const findButton = (p: LookupProps): unknown =>
  p.readonly
    ? nothing
    : html`<button type=${p.served ? "submit" : "button"} name=${p.served ? "_action" : nothing} value=${p.served ? `find:${p.name}` : nothing} class="diwan-button diwan-secondary"
      id="${p.id}-find" data-do="find" lang=${ours(p)} ?disabled=${p.disabled}>${words(p.locale.t("lookup.find"))}</button>`;

/** What was found, or why nothing was: announced when it changes. */
const outcome = (p: LookupProps, { found, failed, source }: LookupState): string => {
  if (found) return source ? "" : p.locale.t("lookup.found");
  return failed ? p.locale.t(`lookup.${failed}`) : "";
};

const summary = (p: LookupProps, { found }: LookupState): unknown =>
  found &&
  html`<dl class="diwan-record" id="${p.id}-record" tabindex="-1">${p.record.flatMap(({ name, label }) => {
    const value = found.record[name];
    return value === undefined || isBlank(value)
      ? []
      : [html`<div><dt>${words(label)}</dt><dd><bdi>${words(memberText(value, p.locale))}</bdi></dd></div>`];
  })}</dl>`;

const isRight = (p: LookupProps, state: LookupState): TemplateResult =>
  innerGroup(p, {
    name: "right",
    label: p.locale.t("lookup.isRight"),
    controls: choices(
      { ...p, id: `${p.id}-right`, name: `${p.name}.right` },
      "radio",
      (["yes", "no"] as const).map((value) => ({
        value,
        label: html`<span lang=${ours(p)}>${words(p.locale.t(`lookup.${value}`))}</span>`,
        content: value === "no" ? manualBoxes(p, state) : undefined,
      })),
      (value) => state.source === (value === "yes" ? "lookup" : "manual"),
    ),
  });

/** Always there: nobody is kept out by a register. */
const byHand = (p: LookupProps, state: LookupState): TemplateResult =>
  choices(
    { ...p, id: `${p.id}-manual`, name: `${p.name}.manual`, error: undefined, optional: true },
    "checkbox",
    [
      {
        value: "yes",
        label: html`<span lang=${ours(p)}>${words(p.locale.t("lookup.manual"))}</span>`,
        content: manualBoxes(p, state),
      },
    ],
    () => state.source === "manual",
  );

const manualBox = (p: LookupProps, { name, label, optional }: ManualMember, text: string): TemplateResult =>
  partShell(p, {
    name,
    label,
    optional,
    control: textInput(p, {
      id: `${p.id}-${name}`,
      name: `${p.name}.${name}`,
      text,
      read: cleanText,
      bad: isBadPart(p, name, optional),
      describedBy: partError(p, name),
      optional,
    }),
  });

/** Under the option that asks for them: without a script the theme shows them when it is chosen. */
const manualBoxes = (p: LookupProps, { manual }: LookupState): unknown =>
  html`<div class="diwan-lines">${manualMembers(p).map((member) => manualBox(p, member, manual[member.name] ?? ""))}</div>`;

/** A company, vehicle, property … that is looked up. Answer: `{ value, record, source, at }`, or what was entered so far. */
export const lookupKind: FieldKind<LookupProps> = {
  template(p) {
    const state = stateOf(p.value);
    return groupShell(
      p,
      html`<div class="diwan-find"
        @keydown=${(event: KeyboardEvent) => {
          // Enter looks up; it goes on from the page only once there is something to go on with.
          const box = event.target;
          if (event.key !== "Enter" || event.isComposing || !(box instanceof HTMLInputElement)) return;
          const button = box.closest(".diwan-find")?.querySelector<HTMLElement>("[data-do=find]");
          if (!button || !box.value.trim() || state.found) return;
          event.preventDefault();
          button.click();
        }}>${valueBox(p, state)}${findButton(p)}</div><p class="diwan-lookup-status" data-busy aria-live="polite" lang=${ours(p)}></p><p class="diwan-lookup-status" aria-live="polite" lang=${ours(p)}>${words(outcome(p, state))}</p>${
          state.found ? [summary(p, state), isRight(p, state)] : byHand(p, state)
        }${
          p.holdsResult
            ? html`<input type="hidden" autocomplete="off" name="${p.name}.result" .value=${keep(resultText(state))} ?disabled=${p.disabled}>`
            : nothing
        }`,
    );
  },
  read(entries, p) {
    const value = cleanText(entries["value"]?.[0] ?? "");
    const before = p.value === undefined ? resultIn(entries["result"]?.[0] ?? "") : stateOf(p.value);
    const isSame = value === before.value;
    const found = isSame ? before.found : undefined;
    const right = found && entries["right"]?.[0];
    const isManual = found ? right === "no" : !!(entries["manual"]?.[0] ?? entries["right"]?.[0] === "no");
    const manual = Object.fromEntries(
      manualMembers(p).flatMap(({ name }) => {
        const text = boxOf(entries, name);
        return text ? [[name, text]] : [];
      }),
    );
    const confirmed = right === "yes" ? ("lookup" as const) : undefined;
    return answerOfState({
      value,
      found,
      failed: isSame ? before.failed : undefined,
      source: isManual ? "manual" : confirmed,
      manual,
    });
  },
  parts(p) {
    const { found, source } = stateOf(p.value);
    return [
      "value",
      found ? "right" : "manual",
      ...(source === "manual" ? manualMembers(p).map(({ name }) => name) : []),
    ];
  },
  groups: ["lookup"],
  styles: joinedSheet(optionStyles, innerGroupStyles, lookupStyles),
};
