import type { Problem } from "@diwan/core";
import { keepInPlace, watchPresses, problemStyles } from "@diwan/fields";
import { html, type TemplateResult } from "lit";
import type { FormContext } from "../page/context.js";
import { controlId } from "../errors/control-id.js";
import { errorStyles } from "../errors/errors.styles.js";
import { PageHistory } from "./page-history.js";
import { uploadsOf } from "../uploads/waiting.js";
import { released } from "./released.js";
import type { Later, Place, Stage, Walk } from "./contracts.js";
import { takeUnheard } from "../page/controls.js";
import { held, showHeld } from "../page/track.js";

/** The way from one place to the next: Continue, Back, Change, the browser's own buttons, and the stages after the questions. */
class Steps implements Walk {
  readonly #at: Place;
  readonly #history: PageHistory;
  readonly #unwatch = watchPresses((isPressed) => {
    held.value = isPressed;
  });
  #after: Later | undefined;
  /** For files that are being sent. */
  #waits = false;
  /** Where the citizen was before something beside the way was shown. */
  #from: Stage = "page";

  constructor(at: Place) {
    this.#at = at;
    at.host.style(problemStyles, errorStyles);
    this.#history = new PageHistory(at.ctx.session.form.definition.id, (place) => void this.#popped(place));
    this.#history.replace(this.#place);
  }

  get stage(): Stage {
    return this.#at.stage;
  }
  get from(): Stage {
    return this.#from;
  }
  get ctx(): FormContext {
    return this.#at.ctx;
  }
  get notice(): Place["notice"] {
    return this.#at.notice;
  }

  stop(): void {
    this.#history.stop();
    this.#unwatch();
  }

  hear(): void {
    const { view, host } = this.#at;
    if (view) for (const path of takeUnheard(view, this.ctx)) host.changed(path);
  }

  recheck(path: string, control: EventTarget | null): void {
    keepInPlace(control, () => this.ctx.session.recheck(path));
  }

  template(): TemplateResult | undefined {
    return this.#after?.template(this);
  }

  /** What the form's submit button does here. */
  submit(): void {
    this.hear();
    if (this.stage === "page") void this.#continue();
    else void this.#after?.submit(this);
  }

  async #continue(): Promise<void> {
    const { session } = this.ctx;
    const sending = uploadsOf(session);
    if (sending && !(await this.#sent(sending))) return;
    const problems = session.validatePage();
    if (problems.length) return this.fail(problems);
    this.#at.failed.value = [];
    const { returning } = this.#at;
    if (!returning && session.pages.at(-1)?.id !== session.page)
      return void this.#move(() => session.next() === "page");
    const invalid = session.firstInvalidPage();
    if (invalid !== undefined) this.goTo(invalid, returning);
    else if (!this.#after?.nextRefused(this) && (await this.#toCheck())) this.arrive();
  }

  /** Files are still being sent: says so, and waits. False when the citizen has gone elsewhere meanwhile, or has pressed already. */
  async #sent(sending: Promise<void>): Promise<boolean> {
    if (this.#waits) return false;
    const at = this.#at;
    const { session, stage } = { session: this.ctx.session, stage: this.stage };
    const { page } = session;
    const notice = ({ locale, prefix }: FormContext): TemplateResult =>
      html`<div class="diwan-notice" id="${prefix}-sending"><p>${locale.t("upload.wait")}</p></div>`;
    this.#waits = true;
    at.notice.value = notice;
    at.host.announce(this.ctx.locale.t("upload.wait"));
    // Whatever became of them is told at each file; the way on is open again.
    await sending.catch(() => {});
    await released();
    this.#waits = false;
    if (at.notice.value === notice) at.notice.value = undefined;
    at.host.announce("");
    return this.stage === stage && session.page === page;
  }

  fail(problems: readonly Problem[]): void {
    this.#at.failed.value = problems;
    this.#at.titled(true);
    this.#at.host.emit("diwan-invalid", { problems: problems.map(({ path, code }) => ({ path, code })) });
    this.focusSummary();
  }

  focusSummary(): void {
    showHeld();
    const summary = this.#at.view?.querySelector<HTMLElement>(".diwan-errors");
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView();
  }

  clicked(action: string, button: HTMLElement): void {
    this.hear();
    if (action === "back") this.#back();
    else
      this.#at.host.after().then(
        (after) => {
          this.#after = after;
          after.clicked(action, button, this);
        },
        () => {},
      );
  }

  #back(): void {
    if (this.#history.back()) return;
    if (isAside(this.stage)) return this.leave();
    if (this.stage === "check") this.goTo(this.ctx.session.pages.at(-1)?.id ?? "");
    else this.#move(() => this.ctx.session.back());
  }

  goTo(page: string, returning = false): boolean {
    return this.#move(() => {
      const there = this.ctx.session.goTo(page);
      if (there) this.#at.returning = returning;
      return there;
    });
  }

  /** Moves the session to a page and shows it, once. */
  #move(move: () => boolean, push = true): boolean {
    this.hear();
    const moved = this.#at.move(move);
    if (moved) this.#at.stage = "page";
    if (moved) this.arrive(push);
    return moved;
  }

  async resume(): Promise<void> {
    if (!(await this.#toCheck())) return;
    this.#at.draw();
    this.#history.replace(this.#place);
  }

  async #toCheck(): Promise<boolean> {
    const loading = this.#at.host.after();
    if (!(await this.#at.needs(loading))) return false;
    this.#after = await loading;
    this.#at.stage = "check";
    this.#at.returning = false;
    return true;
  }

  show(stage: Stage): void {
    if (!isAside(this.stage)) this.#from = this.stage;
    this.#at.stage = stage;
    this.arrive();
  }

  leave(): void {
    this.show(this.#from);
  }

  needs(loading: Promise<unknown>): Promise<boolean> {
    return this.#at.needs(loading);
  }

  announce(text: string): void {
    this.#at.host.announce(text);
  }

  focus(id: string): boolean {
    return this.#at.focus(id);
  }

  focusAnswer(path: string): void {
    const slot = [...(this.#at.view?.querySelectorAll<HTMLElement>("[data-path]") ?? [])].find(
      ({ dataset }) => dataset["path"] === path,
    );
    this.focus(slot?.querySelector("input:checked")?.id ?? controlId({ path, code: "" }, this.ctx));
  }

  arrive(push = true): void {
    const at = this.#at;
    if (at.stage === "page") at.failed.value = [];
    // What was said last was about the place that is left.
    at.host.announce("");
    at.notice.value = undefined;
    at.draw();
    if (push) this.#history.push(this.#place);
    at.focusHeading();
    at.host.emit("diwan-page", { page: at.stage === "page" ? this.ctx.session.page : at.stage });
    at.host.changed();
  }

  get #place(): string {
    return this.stage === "page" ? this.ctx.session.page : `/${this.stage}`;
  }

  async #popped(place: string): Promise<void> {
    if (this.stage === "done" || place === this.#place) return;
    if (place === "/check") {
      const invalid = this.ctx.session.firstInvalidPage();
      if (invalid !== undefined) this.goTo(invalid);
      else if (await this.#toCheck()) this.arrive(false);
    } else if (isAside(place.slice(1))) {
      // Forward again: what stood there is still in memory, unless the page was loaded anew.
      if (this.#after) this.show(place.slice(1) as Stage); // just seen to be one
    } else this.#move(() => this.ctx.session.goTo(place), false);
  }
}

/** Beside the way through the form. */
const isAside = (stage: string): boolean => stage === "save" || stage === "return";

/** Where a place leads on. */
export const createWalk = (at: Place): Walk => new Steps(at);
