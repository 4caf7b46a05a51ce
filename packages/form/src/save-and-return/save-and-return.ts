import { civilToday, definitionHash } from "@diwan/core";
import type { MessageId } from "@diwan/i18n";
import { signal } from "@preact/signals-core";
import type { TemplateResult } from "lit";
import { snapshotAnswers } from "../drafts/unfit-answers.js";
import type { AnswerSnapshot, ReturnedForm } from "../drafts/draft.js";
import type { Navigation, Stage, StageServices } from "../navigation/contracts.js";
import type { FormContext } from "../page/context.js";
import { MAX_SECRET_LENGTH, MIN_SECRET_LENGTH, normalizeCode } from "./boxes.js";
import { CHECKING, DraftsClient, type DraftContent, type DraftKey, type Refusal } from "./drafts-client.js";
import { foundNotice, returnTemplate, unfitAnswersOf } from "./return-page.js";
import { savingStyles } from "./save-and-return.styles.js";
import { savedTemplate, saveTemplate } from "./save-page.js";
import type { SaveState, BoxProblem } from "./state.js";

/**
 * Saving a form at the agency's, and coming back to it on any device. The code and the secret are here, in memory, and nowhere else: neither on the
 * device nor in an address, an event or the browser's history.
 */
export class SaveAndReturn implements SaveState {
  static readonly styles = savingStyles;

  /** What stands above the page the citizen comes back to. */
  static notice(returned: ReturnedForm, ctx: FormContext): TemplateResult {
    return foundNotice(returned, ctx);
  }

  readonly troubles = signal<readonly BoxProblem[]>([]);
  readonly isReadable = signal(false);
  readonly isCopied = signal(false);
  entered = { code: "", secret: "" };
  until = "";
  isSaved = false;
  readonly #services: StageServices;
  readonly #client: DraftsClient;
  readonly #opened: (lost: readonly AnswerSnapshot[]) => void;
  #key: DraftKey | undefined;
  /** Where the server that made this page saves again what it saved before a script came; it keeps the secret to itself. */
  #keptAt: string | undefined;
  /** The code it told of that. */
  #code: string | undefined;
  #isBusy = false;

  /** `opened` is told what of a saved form that was opened has no place in this one any more; `keptAt`: see `LaterStages`. */
  constructor(services: StageServices, opened: (lost: readonly AnswerSnapshot[]) => void, keptAt?: string) {
    this.#services = services;
    this.#opened = opened;
    this.#keptAt = keptAt;
    const { element } = services;
    this.#client = new DraftsClient(new URL(element.getAttribute("save") ?? "", element.baseURI).href);
  }

  /** What opens the form saved in this visit, for the submission that takes its place. */
  get key(): DraftKey | undefined {
    return this.#key;
  }
  get code(): string | undefined {
    return this.#key?.code ?? this.#code;
  }
  get wasSaved(): boolean {
    return (this.#key?.code ?? this.#keptAt) !== undefined;
  }
  get isKeptHere(): boolean {
    return this.#services.draft !== "off";
  }

  open(stage: Stage, navigation: Navigation): void {
    this.#clearEntries();
    this.isSaved = false;
    navigation.show(stage);
  }

  template(navigation: Navigation): TemplateResult {
    if (navigation.stage === "return")
      return returnTemplate(this, navigation.ctx, snapshotAnswers(navigation.ctx).length > 0);
    return this.isSaved ? savedTemplate(this, navigation.ctx) : saveTemplate(this, navigation.ctx);
  }

  clicked(action: string, navigation: Navigation): void {
    const { t } = navigation.ctx.locale;
    if (action === "go-on") navigation.leave();
    else if (action === "show-secret") {
      const isReadable = (this.isReadable.value = !this.isReadable.value);
      navigation.announce(t(isReadable ? "save.shown" : "save.hidden"));
    } else if (action === "copy-code")
      void navigator.clipboard.writeText(this.code ?? "").then(
        () => {
          this.isCopied.value = true;
          navigation.announce(t("saved.copied"));
          // Refused: the code stands there to be selected.
        },
        () => {},
      );
  }

  /** What the form's submit button does here. */
  async submit(navigation: Navigation): Promise<void> {
    const { stage } = navigation;
    if (this.#isBusy || this.isSaved) return;
    const found = this.#findProblems(stage);
    if (found.length) return this.#fail(found, navigation);
    this.#isBusy = true;
    navigation.announce(navigation.ctx.locale.t(stage === "save" ? "save.saving" : "return.opening"));
    try {
      await (stage === "save" ? this.#save(navigation) : this.#return(navigation));
    } catch {
      // Whatever it was, the citizen is told and may try again.
      if (navigation.stage === stage)
        this.#fail([{ at: "now", message: stage === "save" ? "save.failed" : "return.failed" }], navigation);
    } finally {
      this.#isBusy = false;
    }
  }

  /** The answers were handed to code of the agency's own, which knows of no saved form. */
  async remove(): Promise<void> {
    const key = this.#key;
    this.#forgetSaved();
    if (key) await this.#client.remove(key);
  }

  #findProblems(stage: Stage): readonly BoxProblem[] {
    if (stage === "save") {
      const { length } = [...this.entered.secret.trim()];
      if (this.wasSaved) return [];
      if (!length) return [{ at: "secret", message: "save.secretMissing" }];
      if (length < MIN_SECRET_LENGTH)
        return [{ at: "secret", message: "save.secretShort", params: { count: MIN_SECRET_LENGTH } }];
      return length > MAX_SECRET_LENGTH
        ? [{ at: "secret", message: "save.secretLong", params: { count: MAX_SECRET_LENGTH } }]
        : [];
    }
    const { code, secret } = this.entered;
    return [
      ...(code.trim() ? [] : [{ at: "code", message: "return.codeMissing" } as const]),
      ...(secret.trim() ? [] : [{ at: "secret", message: "return.secretMissing" } as const]),
    ];
  }

  async #save(navigation: Navigation): Promise<void> {
    const { secret } = this.entered;
    const [key, keptAt] = [this.#key, this.#keptAt];
    const { session, locale } = navigation.ctx;
    const { definition } = this.#services;
    const hash = await definitionHash(definition);
    const content: DraftContent = {
      version: definition.version,
      ...(hash !== undefined && { definition: hash }),
      language: locale.tag,
      answers: session.draft,
      page: navigation.from === "check" ? CHECKING : session.page,
    };
    const saveAnew = () =>
      keptAt === undefined
        ? this.#client.save(definition.id, secret, content)
        : this.#client.saveAgain(keptAt, content);
    const answered = await (key ? this.#client.update(key, content) : saveAnew());
    if ("refusal" in answered) {
      const { reason } = answered.refusal;
      // Nothing is saved here any more, or nobody here knows under which secret: it is saved anew.
      const isGone = reason === "unknown" || (this.wasSaved && reason === "wrong");
      if (isGone) {
        this.#forgetSaved();
        if (navigation.stage === "save") navigation.arrive(false);
      }
      const asked = {
        at: "secret",
        message: reason === "unknown" ? "save.secretMissing" : "save.gone",
      } as const;
      return this.#fail([isGone ? asked : saveProblem(answered.refusal)], navigation);
    }
    const { value } = answered;
    if (!key && keptAt !== undefined) this.#code = value.code;
    else if (value.code !== undefined) this.#key = { code: value.code, secret };
    this.until = civilToday(new Date(value.expiresAt));
    this.#clearEntries();
    // Whoever went on meanwhile is told nothing: the code is shown when they save again.
    if (navigation.stage !== "save") return;
    this.isSaved = true;
    navigation.arrive(false);
  }

  async #return(navigation: Navigation): Promise<void> {
    const key = { code: normalizeCode(this.entered.code), secret: this.entered.secret };
    const answered = await this.#client.open(key);
    if (navigation.stage !== "return") return;
    if ("refusal" in answered) return this.#fail([openProblem(answered.refusal)], navigation);
    const { value } = answered;
    // What was saved may stand on any page.
    if (!(await navigation.needs(navigation.ctx.session.form.load())) || navigation.stage !== "return")
      return;
    if (value.form !== this.#services.definition.id)
      return this.#fail([{ at: "code", message: "return.other" }], navigation);
    this.#forgetSaved();
    this.#key = key;
    this.until = civilToday(new Date(value.expiresAt));
    this.#clearEntries();
    const { session, locale } = navigation.ctx;
    // What was emptied was saved as such; what only followed its `default` was not, and follows on.
    session.setAnswers(value.answers, true);
    const unfit = unfitAnswersOf(value);
    this.#opened(unfit);
    // Whoever was checking the answers does so again, unless something is wrong with them now.
    const page = value.page === CHECKING ? session.firstInvalidPage() : value.page;
    if (value.page === CHECKING && page === undefined) navigation.show("check");
    else if (page === undefined || !navigation.goTo(page)) navigation.goTo(session.pages[0]?.id ?? "");
    const found = { until: this.until, isChanged: !!value.isChanged, unfit };
    navigation.notice.value = (ctx) => foundNotice(found, ctx);
    const changes: MessageId[] = [];
    if (unfit.length) changes.push("draft.changed");
    else if (found.isChanged) changes.push("return.changed");
    navigation.announce(["return.found" as const, ...changes].map((id) => locale.t(id)).join(". "));
  }

  #fail(found: readonly BoxProblem[], navigation: Navigation): void {
    this.troubles.value = found;
    this.#services.emit("diwan-invalid", {
      problems: found.map(({ message }) => ({ path: "", code: message })),
    });
    navigation.announce("");
    navigation.focusSummary();
  }

  /** What was saved in this visit is nothing to this form any more. */
  #forgetSaved(): void {
    this.#key = this.#keptAt = this.#code = undefined;
  }

  #clearEntries(): void {
    this.troubles.value = [];
    this.isReadable.value = false;
    this.isCopied.value = false;
    this.entered = { code: "", secret: "" };
  }
}

/** Why a form could not be saved, as it is told. */
const saveProblem = ({ reason, minutes }: Refusal): BoxProblem => {
  const params = { count: minutes };
  if (reason === "throttled") return { at: "now", message: "save.throttled", params };
  return { at: "now", message: reason === "tooLarge" ? "save.tooLarge" : "save.failed", params };
};

/** Why a saved form could not be opened, as it is told. */
const openProblem = ({ reason, minutes }: Refusal): BoxProblem => {
  if (reason === "throttled") return { at: "now", message: "save.throttled", params: { count: minutes } };
  return reason === "wrong"
    ? { at: "code", message: "return.wrong" }
    : { at: "now", message: "return.failed" };
};
