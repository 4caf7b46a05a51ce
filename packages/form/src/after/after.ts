import { flatten, type Page, type Problem } from "@diwan/core";
import { signal } from "@preact/signals-core";
import type { TemplateResult } from "lit";
import type { FormContext } from "../context.js";
import { draftOf } from "../draft-mark.js";
import { loadJudging } from "../load-judging.js";
import type { Saving } from "../saving/saving.js";
import type { Draft, Later, Told, Walk } from "../stages.js";
import { checkTemplate } from "./check.js";
import { civilDate } from "./civil.js";
import { doneTemplate } from "./confirmation.js";
import { downloadCopy } from "./copy.js";
import { draftNotice } from "./draft-notice.js";
import { Drafts } from "./drafts.js";
import { deliver, type Delivery } from "./deliver.js";
import { markMissing } from "../uploads/missing.js";
import type { AfterServices, AfterState, Sending } from "./state.js";
import { track } from "../track.js";
import { takeUnfit, tell } from "./unfit.js";

export { afterStyles } from "./after.styles.js";

/** The stages after the questions: the draft, checking the answers, sending them, the confirmation. Loaded while the citizen is at the first page. */
export class After implements Later, AfterState {
  readonly services: AfterServices;
  readonly #drafts: Drafts | undefined;
  readonly sending = signal<Sending>({ state: "idle" });
  reference: string | undefined;
  secret: string | undefined;
  sentOn = "";
  /** Made once and kept with the draft until somebody acknowledges it, so that the same application cannot arrive twice. */
  key: string | undefined;
  /** Answers of an earlier version of the form that this one has no place for. */
  unfit: readonly Told[] = [];
  /** Where the server that made the page saves again what was saved there without a script, under the same code; nowhere once another saved form was opened. */
  keptAt: string | undefined;
  declared = false;
  readonly asking = signal(false);
  readonly unsaved = signal(false);
  /** Problems found elsewhere, on pages the citizen has yet to be led to. */
  #refused: readonly Problem[] = [];
  #stopped = new AbortController();
  #saving: Saving | undefined;

  constructor(services: AfterServices) {
    this.services = services;
    const { definition, draft } = services;
    this.#drafts = draft === "off" ? undefined : new Drafts(definition.id, draft, () => { this.unsaved.value = true; });
  }

  stop(): void {
    this.#drafts?.stop();
    this.#stopped.abort();
  }

  async loadDraft(): Promise<Draft | undefined> {
    return this.#drafts?.load();
  }

  async resume({ ctx, notice }: Pick<Walk, "ctx" | "notice">, draft: Draft): Promise<boolean> {
    const { session } = ctx;
    this.key = draft.key;
    this.unfit = draft.unfit ?? [];
    if (draft.version !== this.services.definition.version) {
      // Without the rules, what has no question any more is found all the same.
      const isJudged = await loadJudging(ctx).then(() => true, () => false);
      this.unfit = [...this.unfit, ...takeUnfit(draft, ctx, isJudged)];
    }
    session.goTo(draft.page);
    notice.value = (now) => draftNotice(this, draft, now);
    return draft.checking && session.firstInvalidPage() === undefined;
  }

  keep(walk: Pick<Walk, "ctx" | "stage">): void {
    if (walk.stage === "done") return;
    this.#drafts?.save(() => ({ ...draftOf(walk), key: this.key, told: tell(walk.ctx), unfit: this.unfit }));
  }

  template(walk: Walk): TemplateResult | undefined {
    const { stage } = walk;
    return stage === "check" ? checkTemplate(this, { ctx: walk.ctx, notice: track(() => walk.notice.value?.(walk.ctx)) }) : stage === "done" ? doneTemplate(this, walk) : this.#saving?.template(walk);
  }

  clicked(action: string, button: HTMLElement, walk: Walk): void {
    if (action === "change") this.#change(button.dataset["to"] ?? "", walk);
    else if (action === "print") print();
    else if (action === "copy") downloadCopy(this, walk);
    else if (action === "save" || action === "return") void this.#aside(action, walk);
    else if (action === "ask-restart") {
      this.asking.value = true;
      walk.focus(`${walk.ctx.prefix}-restart`);
    } else if (action === "keep") {
      this.asking.value = false;
      walk.focus(`${walk.ctx.prefix}-ask`);
    } else if (action === "restart") void this.#restart(walk);
    else this.#saving?.clicked(action, walk);
  }

  /** Saving at the agency's and coming back: few do it, so it comes when somebody does. */
  async #aside(stage: "save" | "return", walk: Walk): Promise<void> {
    const loading = Promise.all([import("../saving/saving.js"), this.services.learn("save")]);
    const from = walk.stage;
    if (!this.#saving && !await walk.needs(loading)) return;
    const [{ Saving, savingStyles }] = await loading;
    if (this.#stopped.signal.aborted || walk.stage !== from) return;
    this.services.style(savingStyles);
    this.#saving ??= new Saving(this.services, (unfit) => {
      this.unfit = [...unfit, ...this.unfit];
      this.keptAt = undefined;
    }, this.keptAt);
    this.#saving.open(stage, walk);
  }

  #change(path: string, walk: Walk): void {
    const page = pageOf({ path }, walk.ctx);
    if (page && walk.goTo(page.id, true)) walk.focusAnswer(path);
  }

  async #restart(walk: Walk): Promise<void> {
    await this.#drafts?.clear();
    await this.services.restart();
    walk.announce(walk.ctx.locale.t("draft.deleted"));
  }

  get status(): string | undefined {
    return this.services.element.getAttribute("status") ?? undefined;
  }

  /** Sends the answers, as often as it takes, once. */
  async submit(walk: Walk): Promise<void> {
    if (walk.stage !== "check") return this.#saving?.submit(walk);
    const { state } = this.sending.value;
    if (state === "sending" || state === "retrying" || state === "offline") return;
    const { session, locale } = walk.ctx;
    if (this.services.definition.declaration?.agree && !this.declared) {
      this.sending.value = { state: "undeclared" };
      this.services.emit("diwan-invalid", { problems: [{ path: "", code: "declaration" }] });
      return walk.focusSummary();
    }
    const invalid = session.firstInvalidPage();
    if (invalid !== undefined) return this.#correct(walk, invalid, session.validateAll());
    if (!this.services.emit("diwan-submit", { form: this.services.definition.id }, true)) return;
    this.key ??= newKey();
    this.keep(walk);
    this.#drafts?.flush();
    this.#say({ state: "sending" }, walk);
    const { signal: stopped } = this.#stopped;
    const outcome = await deliver(this.services, session, locale.tag, this.key, (progress) => this.#say(progress, walk), stopped, this.#saving?.key);
    if (!stopped.aborted) await this.#received(outcome, walk);
  }

  async #received(outcome: Delivery, walk: Walk): Promise<void> {
    // Acknowledged either way; a corrected application is another one. Only an attempt nobody answered keeps its key.
    if (outcome.kind !== "failed") this.key = undefined;
    if (outcome.kind === "sent") {
      this.reference = outcome.reference;
      this.secret = outcome.secret;
      this.sentOn = civilDate(new Date());
      this.sending.value = { state: "idle" };
      await this.#drafts?.clear();
      if (this.services.element.onSubmit) void this.#saving?.remove();
      walk.show("done");
      this.services.emit("diwan-submitted", { reference: outcome.reference });
      return;
    }
    this.keep(walk);
    if (outcome.kind === "refused" && outcome.problems.length) {
      this.sending.value = { state: "idle" };
      const { session } = walk.ctx;
      markMissing(outcome.problems, session);
      const elsewhere = session.showProblems(outcome.problems);
      const here = outcome.problems.filter((problem) => !elsewhere.includes(problem));
      this.#refused = here;
      if (this.nextRefused(walk)) return;
    }
    this.#say({ state: "failed", message: outcome.kind === "refused" ? "submit.refusedOther" : outcome.message }, walk);
    this.services.emit("diwan-error", { code: outcome.kind, ...(outcome.status && { status: outcome.status }) });
    walk.focusSummary();
  }

  nextRefused(walk: Walk): boolean {
    const pages = this.#refused.map((problem) => pageOf(problem, walk.ctx));
    const page = walk.ctx.session.pages.find((one) => pages.includes(one));
    if (!page) return false;
    const here = this.#refused.filter((_, at) => pages[at] === page);
    this.#refused = this.#refused.filter((problem) => !here.includes(problem));
    this.#correct(walk, page.id, here);
    return true;
  }

  /** Leads to the first page with a problem; the ones further on are found on the way back. */
  #correct(walk: Walk, page: string, problems: readonly Problem[]): void {
    walk.goTo(page, true);
    walk.fail(problems.filter((problem) => pageOf(problem, walk.ctx)?.id === page));
  }

  #say(sending: Sending, walk: Walk): void {
    this.sending.value = sending;
    const { locale } = walk.ctx;
    if (sending.state === "sending") walk.announce(locale.t("submit.sending"));
    if (sending.state === "offline") walk.announce(locale.t("submit.offline"));
  }
}

/** The page a top-level answer is asked on. */
const pageOf = ({ path }: Problem | { readonly path: string }, { session }: FormContext): Page | undefined => {
  const name = path.split("/")[1];
  return session.pages.find(({ fields }) => flatten(fields, session.form.types).some((field) => field.name === name));
};

/** A random UUID (RFC 9562), also where the page is not served over HTTPS. */
function newKey(): string {
  // The types promise it everywhere.
  if ((crypto as Partial<Crypto>).randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte, at) => (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0"))
    .join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
