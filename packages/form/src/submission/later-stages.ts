import {
  civilToday,
  definitionHash,
  flatten,
  type CompiledForm,
  type FormSession,
  type Page,
  type Problem,
  type Submission,
  toJson,
} from "@diwan/core";
import { signal } from "@preact/signals-core";
import { html, nothing, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { draftOf, type AnswerSnapshot, type Draft } from "../drafts/draft.js";
import { loadValidation } from "../navigation/load-validation.js";
import type { SaveAndReturn } from "../save-and-return/save-and-return.js";
import type { FormView, LaterStages as Contract, Navigation, ServerVisit } from "../navigation/contracts.js";
import { isSideFlow } from "../navigation/navigation.js";
import { reportToDeveloper } from "../requests/requests.js";
import { fieldPath } from "../errors/at-fault.js";
import { itemPageOf } from "@diwan/fields";
import type { Group } from "@diwan/i18n";
import { itemPage } from "../navigation/item-page.js";
import { errorWords } from "../errors/error-words.js";
import { errors } from "../page/error-words.js";
import { reviewStyles } from "../review/review.styles.js";
import { checkTemplate, failureWords, isWaiting, progressWords } from "../review/check-page.js";
import { doneTemplate } from "./confirmation.js";
import { downloadCopy } from "./copy.js";
import { draftNotice } from "../drafts/draft-notice.js";
import { Drafts } from "../drafts/draft-store.js";
import { deliver, type Delivery } from "./deliver.js";
import { markMissing, problemsOnPath } from "./endpoint-problems.js";
import { submittedSession } from "./submitted-session.js";
import type { SealedBy, Sending, SubmissionState } from "../review/submission-state.js";
import type { SubmissionServices } from "./services.js";
import { track } from "../page/track.js";
import { removeUnfitAnswers, snapshotAnswers } from "../drafts/unfit-answers.js";

/** Longest that is waited, in milliseconds, until the draft of what was sent is gone. */
const DRAFT_PATIENCE = 2000;

const NOWHERE =
  "there is nowhere to send the submission to: give <diwan-form> an `action`, or set its property `submitHandler` to a function. The citizen was told that nothing was sent.";

/** Properties of before, which frameworks take for listeners, and their names of now. */
const RENAMED = [
  ["onSubmit", "submitHandler"],
  ["onUpload", "uploadHandler"],
] as const;

/** The stages after the questions: the draft, checking the answers, sending them, the confirmation. Loaded while the citizen is at the first page. */
export class LaterStages implements Contract, SubmissionState {
  static readonly styles = reviewStyles;

  readonly services: SubmissionServices;
  readonly #drafts: Drafts | undefined;
  readonly sending = signal<Sending>({ state: "idle" });
  readonly sealing = signal<SealedBy>("server");
  readonly hasSealedWords = signal(false);
  sealedBy: SealedBy | undefined;
  reference: string | undefined;
  secret: string | undefined;
  sentOn = "";
  isChanged = false;
  /** Made once and kept with the draft until somebody acknowledges it, so that the same application cannot arrive twice. */
  key: string | undefined;
  /** Answers of an earlier version of the form that this one has no place for. */
  unfit: readonly AnswerSnapshot[] = [];
  /** The draft the form began with. */
  #draft: Draft | undefined;
  /** Where the server that made the page saves again what was saved there without a script, under the same code; nowhere once another saved form was opened. */
  keptAt: string | undefined;
  declared = false;
  readonly asking = signal(false);
  readonly unsaved = signal(false);
  /** The form is open elsewhere too, and its draft is kept from there. */
  readonly #elsewhere = signal(false);
  /** The notice that says so, beside what stood there. */
  #elsewhereNotice: FormView["notice"]["value"];
  /** Problems found elsewhere, on pages the citizen has yet to be led to. */
  #refused: readonly Problem[] = [];
  /** The answer that is being changed, and how it was. */
  #changing: { readonly path: string; readonly before: string | undefined } | undefined;
  /** Path of the answer that was changed last. */
  changed: string | undefined;
  #stopped = new AbortController();
  /** The attempt to send under way. */
  #attempt: AbortController | undefined;
  /** What was sent, once it was accepted. */
  #sent: FormSession | undefined;
  readonly #reported = new Set<string>();
  readonly #learning = new Map<Group, Promise<void>>();
  #saveAndReturn: SaveAndReturn | undefined;

  constructor(services: SubmissionServices) {
    this.services = services;
    // Some of these stages show problems themselves.
    errors.value ??= errorWords;
    for (const [older, name] of RENAMED)
      if (Object.hasOwn(services.element, older))
        reportToDeveloper(
          `\`${older}\` of <diwan-form> does nothing any more: its name is \`${name}\`, which frameworks do not take for a listener.`,
        );
    const { definition, key, draft } = services;
    // A check page that a server made waits for them in `restoreVisit`; otherwise they are there long before it, or are shown when they come.
    if (definition.sealed) {
      void this.#learnSealedWords().catch(() => {});
      // Here before it is needed, which may be without a connection.
      void loadSealing().catch(() => {});
    }
    this.#drafts =
      draft === "off"
        ? undefined
        : new Drafts(key, draft, {
            failed: () => {
              this.unsaved.value = true;
            },
            elsewhere: () => {
              void this.#learn("elsewhere")
                // Without its words nothing can be said, and the draft is kept from elsewhere all the same.
                .then(() => {
                  // It may have been closed there while they came.
                  if (!this.#drafts?.isElsewhere) return;
                  this.#elsewhere.value = true;
                  this.#tellElsewhere(true);
                })
                .catch(() => {});
            },
            here: (before, now) => this.#takeOver(before, now),
          });
  }

  stop(): void {
    this.#drafts?.stop();
    this.#stopped.abort();
    this.#attempt?.abort();
  }

  async loadDraft(): Promise<Draft | undefined> {
    return (this.#draft = await this.#drafts?.load());
  }

  async prepare(form: CompiledForm): Promise<void> {
    const { checking, page, version } = this.#draft ?? {};
    const isWhole = checking === true || version !== form.definition.version;
    await form.load(isWhole ? undefined : page);
  }

  /** Words that only some forms need. Whoever asks for a group that is on its way waits for it as the first did. */
  #learn(group: Group): Promise<void> {
    const learnt = this.#learning.get(group) ?? this.services.learn(group);
    this.#learning.set(group, learnt);
    learnt.catch(() => this.#learning.delete(group));
    return learnt;
  }

  async #learnSealedWords(): Promise<void> {
    await this.#learn("sealed");
    this.hasSealedWords.value = true;
  }

  async restoreVisit(
    { key, keptAt, isUndeclared, returned }: ServerVisit,
    { notice }: Pick<FormView, "notice">,
  ): Promise<void> {
    this.key = key;
    this.keptAt = keptAt;
    if (this.services.definition.sealed) await this.#learnSealedWords();
    if (isUndeclared) this.sending.value = { state: "undeclared" };
    if (!returned) return;
    const [{ SaveAndReturn }] = await this.#loadSaveAndReturn();
    this.unfit = returned.unfit;
    notice.value = (ctx) => SaveAndReturn.notice(returned, ctx);
  }

  async resume(view: Parameters<Contract["resume"]>[0], draft: Draft): Promise<boolean> {
    const { ctx, notice } = view;
    const { session } = ctx;
    this.key = draft.key;
    this.unfit = draft.unfit ?? [];
    if (draft.version !== this.services.definition.version) {
      // Without the rules, what has no question any more is found all the same.
      const hasRules = await loadValidation(ctx).then(
        () => true,
        () => false,
      );
      this.unfit = [...this.unfit, ...removeUnfitAnswers(draft, ctx, hasRules)];
    }
    session.goTo(draft.page);
    const item = draft.item === undefined ? undefined : session.item(draft.item);
    const own = item && itemPage(item);
    // In this version of the form, its list may keep its items together, or stand on a page that cannot be reached.
    if (!draft.checking && own?.page(ctx)) view.item = own;
    notice.value = (now) => draftNotice(this, draft, now);
    return draft.checking && session.firstInvalidPage() === undefined;
  }

  keepDraft(navigation: Parameters<Contract["keepDraft"]>[0]): void {
    // What was sent is not kept: a change made while the answer was on its way would bring it back as another application.
    if (navigation.stage === "done" || this.reference !== undefined) return;
    this.#tellElsewhere();
    this.#drafts?.save(() => ({
      ...draftOf(navigation),
      key: this.key,
      told: snapshotAnswers(navigation.ctx, this.#draft?.told),
      unfit: this.unfit,
    }));
  }

  /** Says on each page, and once aloud, that what is changed here is not kept. */
  #tellElsewhere(isNew = false): void {
    const view = this.services.view();
    if (!view || !this.#elsewhere.peek()) return;
    const before = view.notice.peek();
    if (before && before === this.#elsewhereNotice) return;
    view.notice.value = this.#elsewhereNotice = (ctx) => [
      before?.(ctx),
      this.#elsewhere.value
        ? html`<div class="diwan-notice" lang=${ctx.ours}><p>${ctx.locale.t("draft.elsewhere")}</p></div>`
        : nothing,
    ];
    if (isNew) view.host.announce(view.ctx.locale.t("draft.elsewhere"));
  }

  /** The form was closed elsewhere: what was changed there and not here is taken over, before what stands here is kept. */
  #takeOver(before: Draft | undefined, now: Draft | undefined): void {
    // Said last where nothing was done since, and true no longer.
    if (this.#elsewhere.peek()) this.services.view()?.host.announce("");
    this.#elsewhere.value = false;
    // What was tried to be sent there may have arrived: sent from here, it is the same application.
    this.key ??= now?.key;
    const session = this.services.view()?.ctx.session;
    const here = session?.draft ?? {};
    const earlier = before?.answers ?? {};
    const isSame = (one: unknown, other: unknown): boolean => toJson(one ?? null) === toJson(other ?? null);
    for (const [name, value] of Object.entries(now?.answers ?? {}))
      if (isSame(here[name], earlier[name]) && !isSame(value, earlier[name]))
        try {
          session?.setAnswer(`/${name}`, value ?? undefined);
        } catch {
          // A question this version does not ask.
        }
  }

  /** Back among the answers, the citizen is led to the one that was to be changed; false when there is none. */
  restoreFocus(navigation: Navigation): boolean {
    const from = this.#changing;
    if (!from || navigation.stage !== "check") return false;
    this.#changing = undefined;
    return navigation.focusRow(from.path);
  }

  template(navigation: Navigation): TemplateResult | undefined {
    const { stage } = navigation;
    const from = this.#changing;
    if (stage === "check" && from && from.before !== written(from.path, navigation)) this.changed = from.path;
    // What a server drew says what it does, until the page has been taken over.
    if (stage === "check") this.sealing.value = navigation.ctx.served ? "server" : sealer();
    if (stage === "check")
      return checkTemplate(this, {
        ctx: navigation.ctx,
        notice: track(() => navigation.notice.value?.(navigation.ctx)),
      });
    return stage === "done"
      ? doneTemplate(this, this.#submittedView(navigation))
      : this.#saveAndReturn?.template(navigation);
  }

  clicked(action: string, button: HTMLElement, navigation: Navigation): void {
    if (action === "change") this.#change(button.dataset["to"] ?? "", navigation);
    else if (action === "print") print();
    else if (action === "copy") downloadCopy(this, this.#submittedView(navigation).ctx);
    else if (isSideFlow(action)) void this.#openSideFlow(action, navigation);
    else if (action === "ask-restart") {
      this.asking.value = true;
      navigation.focus(`${navigation.ctx.prefix}--restart`);
    } else if (action === "keep") {
      this.asking.value = false;
      navigation.focus(`${navigation.ctx.prefix}--ask`);
    } else if (action === "restart") void this.#restart(navigation);
    else this.#saveAndReturn?.clicked(action, navigation);
  }

  #loadSaveAndReturn(): Promise<[typeof import("../save-and-return/save-and-return.js"), void]> {
    return Promise.all([import("../save-and-return/save-and-return.js"), this.services.learn("save")]);
  }

  /** Saving at the agency's and coming back: few do it, so it comes when somebody does. */
  async #openSideFlow(stage: "save" | "return", navigation: Navigation): Promise<void> {
    const loading = this.#loadSaveAndReturn();
    const from = navigation.stage;
    if (!this.#saveAndReturn && !(await navigation.needs(loading))) return;
    const [{ SaveAndReturn }] = await loading;
    if (this.#stopped.signal.aborted || navigation.stage !== from) return;
    this.services.style(SaveAndReturn.styles);
    this.#saveAndReturn ??= new SaveAndReturn(
      this.services,
      (unfit) => {
        this.unfit = [...unfit, ...this.unfit];
        this.keptAt = undefined;
      },
      this.keptAt,
    );
    this.#saveAndReturn.open(stage, navigation);
  }

  #change(path: string, navigation: Navigation): void {
    const page = pageOf({ path }, navigation.ctx);
    const item = itemPageOf(path, navigation.ctx.session);
    const change = (): void => {
      if (!page || !navigation.goTo(page.id, true, item)) return;
      this.changed = undefined;
      this.#changing = { path, before: written(path, navigation) };
      navigation.focusAnswer(path);
    };
    if (item === undefined) change();
    else navigation.withItems(change);
  }

  async #restart(navigation: Navigation): Promise<void> {
    await this.#drafts?.clear();
    await this.services.restart();
    const view = this.services.view();
    // The button that was pressed is gone, and the focus with it.
    await view?.navigate((anew) => anew.focusHeading());
    navigation.announce(navigation.ctx.locale.t("draft.deleted"));
  }

  tookOver(): void {
    this.sealing.value = sealer();
  }

  get status(): string | undefined {
    return this.services.element.getAttribute("status") ?? undefined;
  }

  /** Sends the answers, as often as it takes, once. Pressed again while nothing happens, it does not wait any longer. */
  async submit(navigation: Navigation): Promise<void> {
    if (navigation.stage !== "check") return this.#saveAndReturn?.submit(navigation);
    const before = this.sending.value;
    if (before.state === "sending") return;
    try {
      await this.#send(navigation, isWaiting(before));
    } catch (error) {
      // Whatever it was, the citizen is told and may try again. Its message may quote an answer.
      this.#reportOnce(`sending failed (${error instanceof Error ? error.name : typeof error}).`);
      if (!this.#sent) {
        this.keepDraft(navigation);
        return this.#fail({ kind: "failed", message: "submit.failed" }, navigation);
      }
      this.sending.value = { state: "sent" };
      this.services.emit("diwan-submitted", { reference: this.reference });
    }
  }

  async #send(navigation: Navigation, isUrged: boolean): Promise<void> {
    const { session, locale } = navigation.ctx;
    const { element, definition, emit } = this.services;
    this.#attempt?.abort();
    this.sending.value = { state: "idle" };
    if (definition.declaration?.agree && !this.declared) {
      this.sending.value = { state: "undeclared" };
      emit("diwan-invalid", { problems: [{ path: "", code: "declaration" }] });
      return navigation.focusSummary();
    }
    const invalid = session.firstInvalidPage();
    if (invalid !== undefined) return this.#leadToProblems(navigation, invalid, session.validateAll());
    if (!emit("diwan-submit", { form: definition.id }, true)) return;
    if (!element.submitHandler && !element.getAttribute("action")) {
      this.#reportOnce(NOWHERE);
      return this.#fail({ kind: "action", message: "submit.failed" }, navigation);
    }
    const { signal: stopped } = (this.#attempt = new AbortController());
    this.key ??= newKey();
    this.keepDraft(navigation);
    this.#drafts?.flush();
    this.#showProgress({ state: "sending" }, navigation);
    const hash = await definitionHash(definition);
    if (stopped.aborted) return;
    const submission = session.submission({
      language: locale.tag,
      key: this.key,
      ...(hash !== undefined && { definition: hash }),
    });
    const sent = submittedSession(session, submission);
    const entered = toJson(session.answers);
    const report = (sending: Sending): void => {
      if (!stopped.aborted) this.#showProgress(sending, navigation);
    };
    const isSealed = definition.sealed !== undefined && sealer() === "browser";
    const outcome = await deliver(this.services, {
      submission: isSealed ? await seal(submission, definition) : submission,
      draft: this.#saveAndReturn?.key,
      report,
      stopped,
      isUrged,
      reportToDeveloper: (message) => this.#reportOnce(message),
    });
    if (outcome.kind === "stopped") return;
    if (outcome.kind !== "sent") return this.#notSent(outcome, navigation);
    this.#sent = sent;
    this.isChanged = entered !== toJson(navigation.ctx.session.answers);
    this.reference = outcome.reference;
    this.secret = outcome.secret;
    // An attempt before, without a script, may be the one that was kept.
    this.sealedBy = outcome.sealed ?? (isSealed ? "browser" : undefined);
    this.sentOn = civilToday(new Date());
    this.key = undefined;
    // A database that does not answer keeps nobody from the reference.
    await Promise.race([
      this.#drafts?.clear(),
      new Promise((resolve) => setTimeout(resolve, DRAFT_PATIENCE)),
    ]);
    // Nothing more is kept from here: the same form in another tab may.
    this.#drafts?.stop();
    this.sending.value = { state: "idle" };
    if (element.submitHandler) this.#saveAndReturn?.remove().catch(() => {});
    navigation.show("done");
    emit("diwan-submitted", { reference: outcome.reference });
  }

  /** Nothing is deleted: answers, draft and, unless a correction makes another application of it, the key of the attempt stay. */
  #notSent(outcome: Exclude<Delivery, { kind: "sent" | "stopped" }>, navigation: Navigation): void {
    if (outcome.kind === "refused") {
      const problems = problemsOnPath(outcome.problems, navigation.ctx);
      markMissing(problems, navigation.ctx.session);
      navigation.ctx.session.showProblems(problems);
      this.#refused = problems;
      this.sending.value = { state: "idle" };
      const { key } = this;
      this.key = undefined;
      if (this.nextRefused(navigation)) return navigation.announce("");
      this.key = key;
    }
    this.keepDraft(navigation);
    this.#fail(outcome, navigation);
  }

  /** Says that it was not sent, where the citizen is. */
  #fail(outcome: Exclude<Delivery, { kind: "sent" | "stopped" }>, navigation: Navigation): void {
    const failed = {
      state: "failed",
      message: outcome.kind === "refused" ? "submit.refusedOther" : outcome.message,
      ...("count" in outcome && { count: outcome.count }),
    } as const;
    this.sending.value = failed;
    this.services.emit("diwan-error", {
      code: outcome.kind,
      ...(outcome.kind === "unexpected" && { lacks: outcome.lacks }),
      ...(outcome.kind === "failed" && outcome.reason !== undefined && { reason: outcome.reason }),
      ...(outcome.status && { status: outcome.status }),
    });
    if (navigation.stage === "check") {
      navigation.announce("");
      return navigation.focusSummary();
    }
    navigation.notice.value = (ctx) =>
      html`<div class="diwan-notice" lang=${ctx.ours}><p>${failureWords(failed, ctx)}</p></div>`;
    navigation.announce(failureWords(failed, navigation.ctx));
  }

  /** For a stage that shows what was sent, not what the answers are by now. */
  #submittedView({ ctx }: Navigation): Pick<Navigation, "ctx"> {
    const session = this.#sent ?? ctx.session;
    return { ctx: { ...ctx, session, ...ctx.wordsOf?.(session) } };
  }

  #reportOnce(message: string): void {
    // Once is enough: who tries again gets the same answer.
    if (!this.#reported.has(message)) reportToDeveloper(message);
    this.#reported.add(message);
  }

  nextRefused(navigation: Navigation): boolean {
    const { session } = navigation.ctx;
    // What was mended meanwhile, or is not asked any more, is nothing to be led to.
    this.#refused = this.#refused.filter(({ path, code }) =>
      session.problems(fieldPath({ path })).some((other) => other.path === path && other.code === code),
    );
    const pages = this.#refused.map((problem) => pageOf(problem, navigation.ctx));
    const page = session.pages.find((one) => pages.includes(one));
    if (!page) return false;
    const here = this.#refused.filter((_, at) => pages[at] === page);
    this.#refused = this.#refused.filter((problem) => !here.includes(problem));
    this.#leadToProblems(navigation, page.id, here);
    return true;
  }

  /** Leads to the first page with a problem; the ones further on are found on the way back. */
  #leadToProblems(navigation: Navigation, page: string, problems: readonly Problem[]): void {
    navigation.goTo(page, true);
    navigation.fail(problems.filter((problem) => pageOf(problem, navigation.ctx)?.id === page));
  }

  #showProgress(sending: Sending, navigation: Navigation): void {
    this.sending.value = sending;
    navigation.announce(progressWords(sending, navigation.ctx));
  }
}

/** Who seals answers: this browser, where the page came over HTTPS and it has WebCrypto; otherwise the server, as it does without a script. */
const sealer = (): SealedBy => ((crypto as Partial<Crypto>).subtle ? "browser" : "server");

const loadSealing = () => import("@diwan/core/sealed");

/** Loaded by forms whose answers are sealed. */
async function seal(submission: Submission, definition: CompiledForm["definition"]): Promise<Submission> {
  const { sealSubmission } = await loadSealing();
  return sealSubmission(submission, definition, "browser");
}

/** An answer, to be compared; `undefined` where there is none any more. */
function written(path: string, { ctx }: Navigation): string | undefined {
  try {
    return toJson(ctx.session.answer(path));
  } catch {
    // The list item it stood in was removed.
    return undefined;
  }
}

/** The page a top-level answer is asked on. */
const pageOf = (
  { path }: Problem | { readonly path: string },
  { session }: FormContext,
): Page | undefined => {
  const name = path.split("/")[1];
  return session.pages.find(({ fields }) =>
    flatten(fields, session.form.types).some((field) => field.name === name),
  );
};

/** A random UUID (RFC 9562), also where the page is not served over HTTPS. */
function newKey(): string {
  // The types promise it everywhere.
  if ((crypto as Partial<Crypto>).randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, and the variant of RFC 9562.
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
