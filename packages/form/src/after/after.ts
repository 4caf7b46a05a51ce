import { flatten, type Definition, type Page, type Problem } from "@diwan/core";
import { signal } from "@preact/signals-core";
import type { TemplateResult } from "lit";
import type { FormContext } from "../context.js";
import type { DiwanForm } from "../diwan-form.js";
import type { DraftMode } from "../draft-mark.js";
import { controlId } from "../error-summary.js";
import type { Flow } from "../flow.js";
import { checkTemplate } from "./check.js";
import { doneTemplate } from "./confirmation.js";
import { downloadCopy } from "./copy.js";
import { draftNotice } from "./draft-notice.js";
import { Drafts, type Draft } from "./drafts.js";
import { deliver, type Delivery } from "./deliver.js";

/** What the later stages need of the element. */
export interface AfterServices {
  readonly element: Pick<DiwanForm, "onSubmit" | "getAttribute" | "baseURI">;
  readonly emit: (type: string, detail?: object, cancelable?: boolean) => boolean;
  readonly definition: Definition;
  readonly draft: DraftMode;
  /** Begins the form anew, without a draft. */
  readonly restart: () => Promise<void>;
}

/** How sending goes, as the check page shows it. */
export type Sending = { readonly state: "idle" | "sending" | "offline" | "undeclared" } | { readonly state: "retrying"; readonly seconds: number }
  | { readonly state: "failed"; readonly message: "submit.failed" | "submit.refused" | "submit.refusedOther" | "submit.expired" | "submit.already" | "submit.tooLarge" };

/** The stages after the questions: the draft, checking the answers, sending them, the confirmation. Loaded while the citizen is at the first page. */
export class After {
  readonly services: AfterServices;
  readonly drafts: Drafts | undefined;
  readonly sending = signal<Sending>({ state: "idle" });
  /** Reference the agency gave, once there is one. */
  reference: string | undefined;
  sentOn = "";
  /** Made once and kept with the draft until somebody acknowledges it, so that the same application cannot arrive twice. */
  key: string | undefined;
  declared = false;
  /** Asking whether to empty the form. */
  readonly asking = signal(false);
  readonly unsaved = signal(false);
  /** Problems found elsewhere, on pages the citizen has yet to be led to. */
  #refused: readonly Problem[] = [];
  #stopped = new AbortController();

  constructor(services: AfterServices) {
    this.services = services;
    const { definition, draft } = services;
    this.drafts = draft === "off" ? undefined : new Drafts(definition.id, draft === "device", () => { this.unsaved.value = true; });
  }

  stop(): void {
    this.drafts?.stop();
    this.#stopped.abort();
  }

  /** Takes up a draft; true when its answers were being checked. */
  resume(flow: Flow, draft: Draft): boolean {
    this.key = draft.key;
    flow.ctx.session.goTo(draft.page);
    flow.notice = (ctx) => draftNotice(this, draft, ctx);
    return draft.checking && flow.ctx.session.firstInvalidPage() === undefined;
  }

  /** Keeps a draft of where the citizen is. */
  keep(flow: Flow): void {
    if (flow.stage === "done") return;
    this.drafts?.save(() => ({
      version: this.services.definition.version, answers: flow.ctx.session.answers, page: flow.ctx.session.page,
      checking: flow.stage === "check", key: this.key, savedAt: Date.now(),
    }));
  }

  checkTemplate(flow: Flow): TemplateResult {
    return checkTemplate(this, flow);
  }
  doneTemplate(flow: Flow): TemplateResult {
    return doneTemplate(this, flow);
  }

  /** Buttons of these stages. */
  clicked(action: string, button: HTMLElement, flow: Flow): void {
    if (action === "change") this.#change(button.dataset["to"] ?? "", flow);
    else if (action === "print") print();
    else if (action === "copy") downloadCopy(this, flow);
    else if (action === "ask-restart") {
      this.asking.value = true;
      flow.focus(`${flow.ctx.prefix}-restart`);
    } else if (action === "keep") {
      this.asking.value = false;
      flow.focus(`${flow.ctx.prefix}-ask`);
    } else if (action === "restart") void this.#restart(flow);
  }

  #change(path: string, flow: Flow): void {
    const page = pageOf({ path }, flow.ctx);
    if (page && flow.goTo(page.id, true)) flow.focus(controlId({ path, code: "" }, flow.ctx));
  }

  async #restart(flow: Flow): Promise<void> {
    await this.drafts?.clear();
    await this.services.restart();
    flow.host.announce(flow.ctx.locale.t("draft.deleted"));
  }

  /** Sends the answers, as often as it takes, once. */
  async submit(flow: Flow): Promise<void> {
    const { state } = this.sending.value;
    if (state === "sending" || state === "retrying" || state === "offline") return;
    const { session, locale } = flow.ctx;
    if (this.services.definition.declaration?.agree && !this.declared) {
      this.sending.value = { state: "undeclared" };
      this.services.emit("diwan-invalid", { problems: [{ path: "", code: "declaration" }] });
      return flow.focusSummary();
    }
    const invalid = session.firstInvalidPage();
    if (invalid !== undefined) return this.#correct(flow, invalid, session.validateAll());
    if (!this.services.emit("diwan-submit", { form: this.services.definition.id }, true)) return;
    this.key ??= newKey();
    this.keep(flow);
    this.drafts?.flush();
    this.#say({ state: "sending" }, flow);
    const { signal: stopped } = this.#stopped;
    const outcome = await deliver(this.services, session, locale.tag, this.key, (progress) => this.#say(progress, flow), stopped);
    if (!stopped.aborted) await this.#received(outcome, flow);
  }

  async #received(outcome: Delivery, flow: Flow): Promise<void> {
    // Acknowledged either way; a corrected application is another one. Only an attempt nobody answered keeps its key.
    if (outcome.kind !== "failed") this.key = undefined;
    if (outcome.kind === "sent") {
      this.reference = outcome.reference;
      this.sentOn = today();
      this.sending.value = { state: "idle" };
      await this.drafts?.clear();
      flow.done();
      this.services.emit("diwan-submitted", { reference: outcome.reference });
      return;
    }
    this.keep(flow);
    if (outcome.kind === "refused" && outcome.problems.length) {
      this.sending.value = { state: "idle" };
      const { session } = flow.ctx;
      const elsewhere = session.showProblems(outcome.problems);
      const here = outcome.problems.filter((problem) => !elsewhere.includes(problem));
      this.#refused = here;
      if (this.nextRefused(flow)) return;
    }
    this.#say({ state: "failed", message: outcome.kind === "refused" ? "submit.refusedOther" : outcome.message }, flow);
    this.services.emit("diwan-error", { code: outcome.kind, ...(outcome.status && { status: outcome.status }) });
    flow.focusSummary();
  }

  /** Leads to the next page on which somebody else found a problem, if there is one left. */
  nextRefused(flow: Flow): boolean {
    const pages = this.#refused.map((problem) => pageOf(problem, flow.ctx));
    const page = flow.ctx.session.pages.find((one) => pages.includes(one));
    if (!page) return false;
    const here = this.#refused.filter((_, at) => pages[at] === page);
    this.#refused = this.#refused.filter((problem) => !here.includes(problem));
    this.#correct(flow, page.id, here);
    return true;
  }

  /** Leads to the first page with a problem; the ones further on are found on the way back. */
  #correct(flow: Flow, page: string, problems: readonly Problem[]): void {
    flow.goTo(page, true);
    flow.fail(problems.filter((problem) => pageOf(problem, flow.ctx)?.id === page));
  }

  #say(sending: Sending, flow: Flow): void {
    this.sending.value = sending;
    const { locale } = flow.ctx;
    if (sending.state === "sending") flow.host.announce(locale.t("submit.sending"));
    if (sending.state === "offline") flow.host.announce(locale.t("submit.offline"));
  }
}

/** The page a top-level answer is asked on. */
const pageOf = ({ path }: Problem | { readonly path: string }, { session }: FormContext): Page | undefined => {
  const name = path.split("/")[1];
  return session.pages.find(({ fields }) => flatten(fields).some((field) => field.name === name));
};

/** A random UUID (RFC 9562), also where the page is not served over HTTPS. */
function newKey(): string {
  // The types promise it everywhere.
  if ((crypto as Partial<Crypto>).randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte, at) => (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0"))
    .join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** The civil date here and now. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};
