import { toJson } from "@diwan/core";
import { html, nothing } from "lit";
import type { Entries, FieldKind, FieldProps } from "./field.js";
import { isBadPart, partError, partShell } from "./group-parts.js";
import { keep } from "./keep.js";
import { oneTimeCodeStyles } from "./one-time-code.styles.js";
import { groupShell, ours, words } from "./parts.js";
import { textInput, type TextBox } from "./text-input.js";
import {
  codeIn,
  isCode,
  readVerification,
  stageOf,
  verificationOf,
  withAddressOpen,
  withCodeEntered,
  withCodeSent,
  type Channel,
  type Verification,
  type VerificationHandler,
} from "./verification.js";

export const CODE_ACTIONS = ["code-send", "code-confirm", "code-change"] as const;
export type CodeAction = (typeof CODE_ACTIONS)[number];

/** Where a script is: what the answer is now, and where codes come from. */
export interface CodeTaker {
  value(): unknown;
  /** The answer where it is known without looking at the controls, which may be drawn later than it changes. */
  kept?(): unknown;
  /** `root` is the field's place in the page. */
  put(value: Verification, root: Element): void;
  handler(root: Element): VerificationHandler | undefined;
  /** Focuses a control by what its id ends in, once it is there. */
  focus(part: string, root: Element): void;
}

export interface VerifiedProps extends FieldProps {
  /** The page has no script of ours: its buttons send the form. */
  readonly served?: boolean | undefined;
  readonly taker?: CodeTaker | undefined;
}

/** What a type that verifies says of its addresses. */
export interface AddressBox<P extends VerifiedProps> {
  readonly channel: Channel;
  /** How its box is. */
  readonly box: (p: P) => Partial<TextBox>;
  /** The address as people read it. */
  readonly shown: (to: string, p: P) => string;
  /** What was entered, as it is kept. */
  readonly read: (entered: string, p: P) => string | undefined;
}

/** A button that does its part by script, or sends the page where there is none. */
function button(p: VerifiedProps, action: CodeAction, text: string, look: "secondary" | "plain"): unknown {
  return html`<button type=${p.served ? "submit" : "button"} name=${p.served ? "_action" : nothing} value=${p.served ? `${action}:${p.name}` : nothing}
    class="diwan-button diwan-${look}" id="${p.id}-${action}" data-do=${action} lang=${ours(p)} ?disabled=${p.disabled}>${words(text)}</button>`;
}

const buttons = (p: VerifiedProps, content: unknown): unknown =>
  p.readonly ? nothing : html`<div class="diwan-buttons">${content}</div>`;

/** Words of what came of the last attempt, until the page is validated and says so itself. */
function attempt(
  p: VerifiedProps,
  { problem, count = 1 }: Verification,
  part: "to" | "code",
  channel: Channel,
) {
  if (!problem || p.error || p.partErrors?.[part]) return p;
  const { t } = p.locale;
  const text =
    problem === "address" ? t(`verification.address.${channel}`) : t(`error.${problem}`, { count });
  return { ...p, partErrors: { ...p.partErrors, [part]: text } };
}

/**
 * An address that is confirmed by a code sent to it: a box for the address, then one for the code, then the address that is confirmed. The box for the code is one box
 * (WCAG 2.2 SC 3.3.8: it can be pasted and filled in by the browser), and nothing that is typed into it stands anywhere else.
 */
export const verifiedKind = <P extends VerifiedProps>(address: AddressBox<P>): FieldKind<P> => {
  const { channel } = address;
  const addressTemplate = (given: P, value: Verification): unknown => {
    const p = attempt(given, value, "to", channel);
    return html`${partShell(p, {
      name: "to",
      label: p.locale.t(`verification.${channel}`),
      control: textInput(p, {
        id: `${p.id}-to`,
        name: `${p.name}.to`,
        text: value.to && address.shown(value.to, given),
        read: (entered) => address.read(entered, given),
        bad: isBadPart(p, "to"),
        describedBy: partError(p, "to"),
        dir: "ltr",
        spellcheck: false,
        ...address.box(given),
      }),
    })}${buttons(p, button(p, "code-send", p.locale.t("verification.send"), "secondary"))}`;
  };
  const codeTemplate = (given: P, value: Verification): unknown => {
    const p = attempt(given, value, "code", channel);
    const { t } = p.locale;
    return html`<div class="diwan-inset" id="${p.id}-sent" lang=${ours(p)}><p>${words(
      t(`verification.sent.${channel}`, { to: address.shown(value.to, given), count: value.minutes ?? 10 }),
    )}</p><p class="diwan-hint">${words(t(`verification.late.${channel}`))}</p></div>${partShell(p, {
      name: "code",
      label: t("verification.code"),
      control: textInput(p, {
        id: `${p.id}-code`,
        name: `${p.name}.code`,
        // Never what was typed: it stays in its box, and in no answer.
        text: "",
        read: () => "",
        bad: isBadPart(p, "code"),
        describedBy: [`${p.id}-sent`, partError(p, "code")].filter((id) => typeof id === "string").join(" "),
        width: 10,
        dir: "ltr",
        inputmode: "numeric",
        autocomplete: "one-time-code",
        autocapitalize: "none",
        spellcheck: false,
      }),
    })}${buttons(p, [
      button(p, "code-confirm", t("verification.confirm"), "secondary"),
      button(p, "code-send", t("verification.again"), "plain"),
      button(p, "code-change", t(`verification.change.${channel}`), "plain"),
    ])}`;
  };
  const confirmedTemplate = (p: P, value: Verification): unknown =>
    html`<p class="diwan-inset diwan-confirmed" id="${p.id}-done" tabindex="-1" lang=${ours(p)}>${words(
      p.locale.t("verification.done", { to: address.shown(value.to, p) }),
    )}</p>${buttons(p, button(p, "code-change", p.locale.t(`verification.change.${channel}`), "plain"))}`;

  return {
    template(p) {
      const value = verificationOf(p.value);
      const stage = stageOf(value);
      const content = { address: addressTemplate, code: codeTemplate, confirmed: confirmedTemplate }[stage];
      return groupShell(
        p,
        html`${content(p, value)}${
          // What script of ours holds need not stand in the page.
          (p.taker?.kept && !p.served) || (stage === "address" && !value.problem)
            ? nothing
            : html`<input type="hidden" autocomplete="off" name="${p.name}.state" .value=${keep(toJson(value))} ?disabled=${p.disabled}>`
        }<p class="diwan-code-status" data-busy aria-live="polite" lang=${ours(p)}></p><p class="diwan-hidden" aria-live="polite" lang=${ours(p)}></p>`,
      );
    },
    read: (entries: Entries, p: P) =>
      readVerification(entries, (entered) => address.read(entered, p), p.taker?.kept, p.value),
    changed(_root, event, { taker, locale, name }) {
      const { target } = event;
      if (event.type !== "change" || !taker || !(target instanceof HTMLInputElement)) return;
      const place = target.closest<HTMLElement>("[data-path],.diwan");
      // Whoever presses Enter or "Continue" has entered the code as well as whoever presses the button for it.
      if (place && target.name === `${name}.code` && isCode(codeIn(target.value)))
        void runCodeAction(place, "code-confirm", { taker, channel, locale, isAside: true });
    },
    parts: (p) => {
      const stage = stageOf(verificationOf(p.value));
      if (stage === "confirmed") return ["done"];
      return [stage === "address" ? "to" : "code"];
    },
    groups: ["verification"],
    styles: oneTimeCodeStyles,
  };
};

interface CodeStep {
  readonly taker: CodeTaker;
  readonly channel: Channel;
  readonly locale: FieldProps["locale"];
  /** Nobody pressed the button for it: the focus stays where it is. */
  readonly isAside?: boolean;
}

/** What is under way at a field: another press waits for nothing new. */
const underWay = new WeakMap<Element, Promise<void>>();
/** The code that was tried last at a field, in memory alone: it is not tried a second time. */
const tried = new WeakMap<Element, string>();

/** Does what a button of the field is for. `root` is the field's place in the page. */
export function runCodeAction(root: Element, action: CodeAction, step: CodeStep): Promise<void> {
  const { taker } = step;
  if (action === "code-change") {
    // Whatever comes of a code that is under way is about what is changed now.
    underWay.delete(root);
    say(root, "busy", "");
    tried.delete(root);
    taker.put(withAddressOpen(taker.value()), root);
    taker.focus("to", root);
    return Promise.resolve();
  }
  const work: Promise<void> =
    underWay.get(root) ??
    run(root, action, step).finally(() => {
      if (underWay.get(root) !== work) return;
      underWay.delete(root);
      say(root, "busy", "");
    });
  underWay.set(root, work);
  return work;
}

/** What must come to its end before the page is left. */
export const codeUnderWay = (root: Element): Promise<void> | undefined => underWay.get(root);

/** Says, for everybody to see, what is under way; or to screen readers alone what has come of it, which others see in its place. */
function say(root: Element, what: "busy" | "outcome", text: string): void {
  const region = root.querySelector(what === "busy" ? "[data-busy]" : ".diwan-hidden[aria-live]");
  if (region) region.textContent = text;
}

async function run(
  root: Element,
  action: Exclude<CodeAction, "code-change">,
  { taker, channel, locale, isAside }: CodeStep,
): Promise<void> {
  const before = taker.value();
  // Whoever builds the page has been told by then; nothing can be sent for the citizen.
  const handler = taker.handler(root) ?? UNABLE;
  const box = root.querySelector<HTMLInputElement>("[name$='.code']");
  const code = codeIn(box?.value ?? "");
  if (action === "code-confirm" && code && tried.get(root) === code) {
    if (!isAside) taker.focus("code", root);
    return;
  }
  if (action === "code-confirm" && code) tried.set(root, code);
  say(root, "outcome", "");
  say(root, "busy", locale.t(action === "code-send" ? "verification.sending" : "verification.checking"));
  const after = await (
    action === "code-send"
      ? withCodeSent(before, handler, { channel, language: locale.tag })
      : withCodeEntered(before, code, handler, channel)
  ).catch((): Verification => ({ ...withoutAttempt(before), problem: "codeFailed" }));
  // The address was changed meanwhile, or stands in its box again.
  const [was, now] = [verificationOf(before), verificationOf(taker.value())];
  if (now.to !== was.to || now.proof !== was.proof) return;
  if (after.problem === "codeFailed" || after.problem === "codeWait") tried.delete(root);
  if (action === "code-send" && !after.problem) {
    tried.delete(root);
    if (box) box.value = "";
  }
  const hadFocus = hasFocus(root);
  taker.put(after, root);
  const stage = stageOf(after);
  const { problem, count = 1, to } = after;
  let text = "";
  if (problem && problem !== "address") text = locale.t(`error.${problem}`, { count });
  else if (problem) text = locale.t(`verification.address.${channel}`);
  else if (stage === "confirmed") text = locale.t("verification.done", { to });
  // Where the focus goes to is read out with it; what it stays at is not.
  say(root, "outcome", isAside ? text : "");
  const part = { address: "to", code: "code", confirmed: "done" }[stage];
  if (!isAside || (hadFocus && !hasFocus(root))) taker.focus(part, root);
}

const fails = (): Promise<{ readonly problem: "codeFailed" }> => Promise.resolve({ problem: "codeFailed" });
const UNABLE: VerificationHandler = { send: fails, confirm: fails };

const withoutAttempt = (value: unknown): Verification => {
  const { problem: _, count: __, ...rest } = verificationOf(value);
  return rest;
};

function hasFocus(root: Element): boolean {
  const tree = root.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  return !!active && root.contains(active);
}
