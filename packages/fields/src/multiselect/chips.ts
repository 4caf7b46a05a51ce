import { toJson } from "@diwan/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { otherOf } from "../other.js";
import { ours, words } from "../parts.js";
import { chosenOf, inOrder, type Chosen } from "./chosen.js";
import type { MultiselectProps } from "./props.js";
import { readTyped } from "./read.js";

/** What was chosen in words. */
export const labelIn = (chosen: Chosen, { options }: Pick<MultiselectProps, "options">): string =>
  options.find(({ value }) => value === chosen)?.label ?? otherOf(chosen) ?? String(chosen);

const fieldOf = (control: Element): Element | null => control.closest(".diwan-field");

/** The control that holds what is chosen. */
const holder = (field: Element | null): HTMLTextAreaElement | null =>
  field?.querySelector<HTMLTextAreaElement>("textarea.diwan-chosen") ?? null;

function held(control: HTMLTextAreaElement): readonly Chosen[] {
  return chosenOf(control.value ? JSON.parse(control.value) : []);
}
const hold = (control: HTMLTextAreaElement, chosen: readonly Chosen[]): void => {
  control.value = chosen.length ? toJson(chosen) : "";
};

/** Said to screen readers, where the count of options found is said. */
function say(field: Element | null, text: string): void {
  const place = field?.querySelector(".diwan-found");
  if (!place) return;
  place.className = "diwan-hidden diwan-found";
  place.textContent = text;
}

/** Puts what stands in the box among what is chosen; what is no answer stays there. */
export function commit(box: HTMLInputElement, p: MultiselectProps): void {
  const field = fieldOf(box);
  const control = holder(field);
  if (!control || !box.value.trim()) return;
  const { found, rest } = readTyped(box.value, p.options, p.other);
  if (!found.length) return;
  const chosen = inOrder([...held(control), ...found], p.options);
  hold(control, chosen);
  box.value = rest;
  const answers = p.locale.list(found.map((each) => labelIn(each, p)));
  say(field, p.locale.t("multiselect.added", { answers, count: chosen.length }));
}

/** Takes one away; the focus goes to what removes the next, or the one before, or to the box. */
function remove(event: Event, removed: Chosen, p: MultiselectProps): void {
  const button = event.currentTarget as HTMLElement; // the listener stands on it
  const field = fieldOf(button);
  const control = holder(field);
  if (!control) return;
  const item = button.closest("li");
  const near = item?.nextElementSibling ?? item?.previousElementSibling;
  (near?.querySelector("button") ?? field?.querySelector<HTMLElement>("[role=combobox]"))?.focus();
  const key = toJson(removed);
  const left = held(control).filter((each) => toJson(each) !== key);
  hold(control, left);
  control.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  say(field, p.locale.t("multiselect.removed", { answer: labelIn(removed, p), count: left.length }));
}

const chip = (p: MultiselectProps, chosen: Chosen): TemplateResult => {
  const label = labelIn(chosen, p);
  return html`<li>${
    p.readonly
      ? html`<span class="diwan-chip"><bdi>${words(label)}</bdi></span>`
      : html`<button type="button" class="diwan-chip" ?disabled=${p.disabled} @click=${(event: Event) => remove(event, chosen, p)}
    ><bdi aria-hidden="true">${words(label)}</bdi><span class="diwan-hidden" lang=${ours(p)}>${words(p.locale.t("multiselect.remove", { answer: label }))}</span></button>`
  }</li>`;
};

/** What is chosen, each with what removes it; and all of it in one sentence, which describes the box. */
export const chips = (p: MultiselectProps, chosen: readonly Chosen[]): TemplateResult | typeof nothing =>
  chosen.length
    ? html`<p class="diwan-hidden" id="${p.id}-chosen" lang=${ours(p)}>${words(
        p.locale.t("multiselect.chosen", { answers: p.locale.list(chosen.map((each) => labelIn(each, p))) }),
      )}</p><ul class="diwan-chips">${repeat(
        chosen,
        (each) => toJson(each),
        (each) => chip(p, each),
      )}</ul>`
    : nothing;
