import type { CompiledForm, Definition, ListItem, Problem } from "@diwan/core";
import type { Sheet } from "@diwan/fields";
import type { Group } from "@diwan/i18n";
import type { Signal } from "@preact/signals-core";
import type { TemplateResult } from "lit";
import type { Draft, DraftMode, ReturnedForm } from "../drafts/draft.js";
import type { FormContext, ShownPage } from "../page/context.js";
import type { ViewState } from "../page/track.js";

/** Tells the host page something; false when it was cancelled. */
export type Emit = (type: string, detail?: object, cancelable?: boolean) => boolean;

/** What the later stages need of the element. */
export interface StageServices {
  readonly element: {
    readonly baseURI: string;
    getAttribute(name: string): string | null;
  };
  readonly emit: Emit;
  readonly definition: Definition;
  readonly draft: DraftMode;
  /** What its draft is kept under, see `draftName`. */
  readonly key: string;
  /** Begins the form anew, without a draft. */
  readonly restart: () => Promise<void>;
  /** What is shown now; `undefined` while there is nothing, or where it could not be loaded. */
  readonly view: () => FormView | undefined;
  /** Loads more words, in this language and in those to come. */
  readonly learn: (group: Group) => Promise<void>;
  readonly style: (sheet: Sheet) => void;
}

/** Where a citizen is: on a page of questions, checking the answers, or done; or beside the way, saving the form at the agency's or coming back to it. */
export type Stage = "page" | "check" | "done" | "save" | "return";

/** The own page of a list item: one of presentation only, within the page of its list. */
export interface ItemPage {
  readonly item: ListItem;
  /** It was added a moment ago. */
  readonly isNew: boolean;
  /** Its answers were being checked, and Continue leads back to them. */
  readonly isChange: boolean;
  /** What is drawn; `undefined` once the item or its list is not asked any more. */
  page(ctx: FormContext): ShownPage | undefined;
}

/** The way to the own pages of list items and back, as the navigation knows it. */
export interface ItemPages {
  /** Shows an item by its path, and with the id of a box of it what is wrong there; the one past the end of its list is added first. */
  open(path: string, control?: string): void;
  /** Back to the page of the item's list. */
  toList(item: ItemPage): void;
  /** What is drawn next is the page of this item, or the one where the session is. An item that is left with nothing entered is no item, unless what it began with is enough. */
  show(path: string | undefined, how?: Partial<Pick<ItemPage, "isNew" | "isChange">>): void;
  /** On the page of a list, the citizen is led to the item that was just left; false when there is none. */
  focusLeft(): boolean;
  stop(): void;
}

/** What is shown of the form, as the navigation needs it. */
export interface FormView {
  stage: Stage;
  /** Drawn in place of the page where the session is. */
  item: ItemPage | undefined;
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
    readonly later: () => Promise<LaterStages>;
    /** The form turned out to be wrong: it cannot go on. */
    readonly failed: (error: unknown) => void;
    /** Adds sheets to those of the first page. */
    readonly style: (...sheets: readonly Sheet[]) => void;
  };
  /** The element that holds what is shown. */
  readonly content: HTMLElement | null;
  /** What is under way in what is shown. */
  readonly state: ViewState;
  draw(): void;
  /** Goes to a control by id and shows its label with it; false when it is not there. */
  focus(id: string): boolean;
  /** Tells the host page what is shown. */
  showTitle(failed: boolean): void;
  /** Waits for what is loaded late; when it cannot be, says so where the citizen is, who may press again. */
  needs(loading: Promise<unknown>): Promise<boolean>;
  /** Does something with the navigation as soon as it is loaded. */
  navigate(step: (navigation: Navigation) => unknown): Promise<void>;
}

/** The way from one place in the form to the next; what the later stages may do with it. */
export interface Navigation extends Pick<FormView, "ctx" | "notice" | "focus" | "needs"> {
  readonly stage: Stage;
  readonly item: ItemPage | undefined;
  /** Where the citizen was before something beside the way was shown. */
  readonly from: Stage;
  announce(text: string): void;
  /** Goes to the control of an answer: the option chosen, or the first. */
  focusAnswer(path: string): void;
  /** Goes to an answer's row among the answers to check; false when it is not there. */
  focusRow(path: string): boolean;
  /** Goes to a page of questions, or to that of one list item on it, from which Continue returns to the answers if `returning`; false when it is not on the path. */
  goTo(page: string, returning?: boolean, item?: string): boolean;
  /** Goes on once what shows list items on pages of their own is there, at once if it is. */
  withItems(step: () => void): void;
  focusSummary(): void;
  focusHeading(): void;
  /** Shows problems on the current page and leads to them. */
  fail(problems: readonly Problem[]): void;
  /** Shows what comes after the questions, or stands beside them. */
  show(stage: Stage): void;
  /** Back to where the citizen was before something beside the way was shown. */
  leave(): void;
  /** Takes what was put into controls without an event, before it is validated or left. */
  readControls(): void;
  /** An answer was changed in this control: what was wrong with it may be mended. */
  recheck(path: string, control: EventTarget | null): void;
  /** Resolves at once, or when no pointer is pressed any more and its click has done what it does. */
  released(): Promise<void>;
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

/** What a server kept of a visit before the script came. */
export interface ServerVisit {
  /** Idempotency key of the submission. */
  readonly key: string | undefined;
  /** Where the form that was saved there is saved again. */
  readonly keptAt: string | undefined;
  /** The declaration was not agreed to. */
  readonly isUndeclared: boolean;
  /** A saved form that was opened there. */
  readonly returned: ReturnedForm | undefined;
}

/** The stages after the questions as the first page knows them: what they are made of is loaded when it is needed. */
export interface LaterStages {
  /** Where the server that made the page saves again what was saved there without a script, under the same code; nowhere once another saved form was opened. */
  keptAt: string | undefined;
  /** What the agency gave when it took the application, and what opens its state beside that. */
  readonly reference: string | undefined;
  readonly secret: string | undefined;
  /** Takes up a visit that began without a script. */
  restoreVisit(visit: ServerVisit, view: Pick<FormView, "notice">): Promise<void>;
  /** A page that came as HTML works by the script from now on. */
  tookOver(): void;
  loadDraft(): Promise<Draft | undefined>;
  /** Makes ready what a draft that was loaded needs of the form. */
  prepare(form: CompiledForm): Promise<void>;
  /** Takes up a draft; true when its answers were being checked. */
  resume(view: Pick<FormView, "ctx" | "notice" | "item">, draft: Draft): Promise<boolean>;
  /** Keeps a draft of where the citizen is. */
  keepDraft(at: Pick<FormView, "ctx" | "stage" | "item">): void;
  /** The stage the citizen is at; `undefined` when it cannot be shown. */
  template(navigation: Navigation): TemplateResult | undefined;
  /** A stage is on show: true when the focus has gone to something in it. */
  restoreFocus(navigation: Navigation): boolean;
  /** What the form's submit button does there. */
  submit(navigation: Navigation): Promise<void>;
  /** A button of these stages was pressed. */
  clicked(action: string, button: HTMLElement, navigation: Navigation): void;
  /** Leads to the next page on which somebody else found a problem, if there is one left. */
  nextRefused(navigation: Navigation): boolean;
  stop(): void;
}
