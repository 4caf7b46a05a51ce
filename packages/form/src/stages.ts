import type { Problem, Submission } from "@diwan/core";
import type { TemplateResult } from "lit";
import type { FormContext } from "./context.js";

/** What an agency's own code answers when it has taken a submission: a reference, or problems to be mended. */
export interface SubmitResult {
  readonly reference?: string;
  readonly problems?: readonly Problem[];
}
export type SubmitHandler = (submission: Submission) => SubmitResult | void | Promise<SubmitResult | void>;

/** Tells the host page something; false when it was cancelled. */
export type Emit = (type: string, detail?: object, cancelable?: boolean) => boolean;

/** Where a citizen is: on a page of questions, checking the answers, or done. */
export type Stage = "page" | "check" | "done";

/** What the later stages may do to the walk through the form. */
export interface Walk {
  readonly stage: Stage;
  readonly ctx: FormContext;
  /** Shown above the page until it is left. */
  notice: ((ctx: FormContext) => unknown) | undefined;
  announce(text: string): void;
  /** Goes to a page of questions, from which Continue returns to the answers if `returning`. */
  goTo(page: string, returning?: boolean): boolean;
  /** Goes to an element by id; false when it is not there. */
  focus(id: string): boolean;
  focusSummary(): void;
  /** Shows problems on the current page. */
  fail(problems: readonly Problem[]): void;
  /** Shows the confirmation. */
  done(): void;
}

/** An unfinished form as it is kept on the citizen's own device, and nowhere else. */
export interface Draft {
  readonly version: string;
  readonly answers: { readonly [name: string]: unknown };
  readonly page: string;
  /** The answers were being checked. */
  readonly checking: boolean;
  /** Idempotency key of an attempt to send that nobody has acknowledged. */
  readonly key?: string | undefined;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** The later stages as the first page knows them: what they are made of is loaded when it is needed. */
export interface Later {
  loadDraft(): Promise<Draft | undefined>;
  /** Takes up a draft; true when its answers were being checked. */
  resume(walk: Walk, draft: Draft): boolean;
  /** Keeps a draft of where the citizen is. */
  keep(walk: Walk): void;
  checkTemplate(walk: Walk): TemplateResult;
  doneTemplate(walk: Walk): TemplateResult;
  submit(walk: Walk): Promise<void>;
  /** A button of these stages was pressed. */
  clicked(action: string, button: HTMLElement, walk: Walk): void;
  /** Leads to the next page on which somebody else found a problem, if there is one left. */
  nextRefused(walk: Walk): boolean;
  stop(): void;
}
