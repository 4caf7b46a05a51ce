import type { Problem, Submission } from "@diwan/core";
import type { Sheet } from "@diwan/fields";
import type { Signal } from "@preact/signals-core";
import type { TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";

/** What an agency's own code answers when it has taken a submission: a reference, or problems to be mended. Anything else, or nothing, is no acceptance. */
export type SubmitResult =
  | {
      /** A text of 1 to 200 characters. */
      readonly reference: string;
      /** What opens the state of the application beside the reference; told to the citizen when the form's `status` says where. */
      readonly secret?: string | undefined;
      readonly problems?: undefined;
    }
  | { readonly problems: readonly Problem[]; readonly reference?: undefined };
export type SubmitHandler = (submission: Submission) => SubmitResult | Promise<SubmitResult>;

/** Tells the host page something; false when it was cancelled. */
export type Emit = (type: string, detail?: object, cancelable?: boolean) => boolean;

/** Where a citizen is: on a page of questions, checking the answers, or done; or beside the way, saving the form at the agency's or coming back to it. */
export type Stage = "page" | "check" | "done" | "save" | "return";

/** The place where a citizen is, as it is shown: what the steps from it need. */
export interface Place {
  stage: Stage;
  readonly ctx: FormContext;
  /** Set by a Change link: Continue leads back to the answers. */
  returning: boolean;
  /** What the last attempt to go on found wrong. */
  readonly failed: Signal<readonly Problem[]>;
  /** Shown above the page until it is left. */
  readonly notice: Signal<((ctx: FormContext) => unknown) | undefined>;
  readonly host: {
    readonly emit: Emit;
    readonly announce: (text: string) => void;
    readonly changed: (path?: string) => void;
    readonly after: () => Promise<Later>;
    /** Adds sheets to those of the first page. */
    readonly style: (...sheets: readonly Sheet[]) => void;
  };
  /** The element that holds what is shown. */
  readonly view: Element | null;
  /** Moves the session without being moved by it. */
  move(move: () => boolean): boolean;
  draw(): void;
  /** Goes to a control by id and shows its label with it; false when it is not there. */
  focus(id: string): boolean;
  focusHeading(): void;
  /** Tells the host page what is shown. */
  titled(failed: boolean): void;
  /** Waits for what is loaded late; when it cannot be, says so where the citizen is, who may press again. */
  needs(loading: Promise<unknown>): Promise<boolean>;
}

/** The way on from a place; what the later stages may do to it. */
export interface Walk extends Pick<Place, "ctx" | "notice" | "focus" | "needs"> {
  readonly stage: Stage;
  /** Where the citizen was before something beside the way was shown. */
  readonly from: Stage;
  announce(text: string): void;
  /** Goes to the control of an answer: the option chosen, or the first. */
  focusAnswer(path: string): void;
  /** Goes to a page of questions, from which Continue returns to the answers if `returning`; false when it is not on the path. */
  goTo(page: string, returning?: boolean): boolean;
  focusSummary(): void;
  /** Shows problems on the current page and leads to them. */
  fail(problems: readonly Problem[]): void;
  /** Shows what comes after the questions, or stands beside them. */
  show(stage: Stage): void;
  /** Back to where the citizen was before something beside the way was shown. */
  leave(): void;
  /** Takes what was put into controls without an event, before it is judged or left. */
  hear(): void;
  /** An answer was changed in this control: what was wrong with it may be mended. */
  recheck(path: string, control: EventTarget | null): void;
  /** A new place: shown, put into the browser's history, and read out. */
  arrive(push?: boolean): void;
  /** The answers were being checked when the citizen left. */
  resume(): Promise<void>;
  /** What the form's submit button does here. */
  submit(): void;
  /** A button was pressed that is not a field's. */
  clicked(action: string, button: HTMLElement): void;
  /** The stages after the questions. */
  template(): TemplateResult | undefined;
  stop(): void;
}

/** An answer in the words it had when it was kept. */
export interface Told {
  readonly path: string;
  /** Type of its field. */
  readonly type: string;
  /** Titles of the items it stands in, and its question. */
  readonly titles: readonly string[];
  readonly lines: readonly string[];
}

/** An unfinished form as it is kept on the citizen's own device, and nowhere else. */
export interface Draft {
  readonly version: string;
  /** `null` for an answer that was emptied (see `FormSession.draft`); drafts of before December 2026 leave it out. */
  readonly answers: { readonly [name: string]: unknown };
  readonly page: string;
  /** The answers were being checked. */
  readonly checking: boolean;
  /** Idempotency key of an attempt to send that nobody has acknowledged. */
  readonly key?: string | undefined;
  /** The answers in words, for a version of the form that no longer asks for them. */
  readonly told?: readonly Told[];
  /** Those that had no place in this version already. */
  readonly unfit?: readonly Told[];
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** When it was first seen to be too old, in milliseconds since 1970. */
  readonly overdueSince?: number | undefined;
}

/** The later stages as the first page knows them: what they are made of is loaded when it is needed. */
export interface Later {
  loadDraft(): Promise<Draft | undefined>;
  /** Takes up a draft; true when its answers were being checked. */
  resume(place: Pick<Walk, "ctx" | "notice">, draft: Draft): Promise<boolean>;
  /** Keeps a draft of where the citizen is. */
  keep(place: Pick<Walk, "ctx" | "stage">): void;
  /** The stage the citizen is at; `undefined` when it cannot be shown. */
  template(walk: Walk): TemplateResult | undefined;
  /** What the form's submit button does there. */
  submit(walk: Walk): Promise<void>;
  /** A button of these stages was pressed. */
  clicked(action: string, button: HTMLElement, walk: Walk): void;
  /** Leads to the next page on which somebody else found a problem, if there is one left. */
  nextRefused(walk: Walk): boolean;
  stop(): void;
}
