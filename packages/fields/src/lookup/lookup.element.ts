import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { lookUpAt, type LookupHandler } from "../look-up.js";
import { announceBusy } from "./announce-busy.js";
import { lookupKind, type LookupMember, type LookupProps, type ManualMember } from "./lookup.kind.js";
import { stateOf, toLookUp, withResult } from "./lookup.state.js";

/**
 * @summary A company, vehicle, property … that is looked up by a number or a text. Its value is `{ value, record, source, at }`.
 * @slot - What people see until the script has arrived, e.g. a native input named `company.value`; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left or the option chosen; also when something was looked up.
 * @cssprop --diwan-border - Colour of a box's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanLookupField extends DiwanFieldElement<LookupProps> {
  /** Name of the source at the form's server. */
  @property() source = "";
  /** URL below which sources are asked: `{lookup}/{source}`. */
  @property() lookup = "";
  /** Label of the box for the number or text. */
  @property() entry = "";
  /** Members of the record that are shown: `[{ "name": "legalName", "label": "Company name" }]`. */
  @property() record: readonly LookupMember[] | string = [];
  /** What is asked for by hand: `[{ "name": "legalName", "label": "Company name", "optional": true }]`; the members of `record` without this. */
  @property() manual?: readonly ManualMember[] | string;
  /** Looks a value up in place of the server. */
  @property({ attribute: false }) lookupHandler?: LookupHandler;

  protected readonly kind = lookupKind;

  #record: readonly LookupMember[] = [];
  #manual: readonly ManualMember[] | undefined;
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#clicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#clicked);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("record")) this.#record = listIn(this.record, "record");
    if (changed.has("manual"))
      this.#manual = this.manual === undefined ? undefined : listIn(this.manual, "manual");
    super.willUpdate(changed);
  }

  protected own(): Omit<LookupProps, keyof FieldProps> {
    return { entry: this.entry, record: this.#record, manual: this.#manual, holdsResult: true };
  }

  readonly #clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-do=find]") : null;
    const root = button?.closest("fieldset");
    if (root) void this.#find(root);
  };

  async #find(root: Element): Promise<void> {
    const value = toLookUp(this.value, true);
    if (value === undefined) return;
    announceBusy(root, this.words.t("lookup.finding"));
    const { source, name, words } = this;
    const result = await lookUpAt(this, { source, field: name, language: words.tag, value });
    announceBusy(root, "");
    // Somebody has gone on writing meanwhile.
    if (stateOf(this.value).value !== value || !this.isConnected) return;
    this.value = withResult(
      this.value,
      result,
      this.#record.map((member) => member.name),
    );
    await this.updateComplete;
    const box = this.drawn.querySelector("input");
    if (stateOf(this.value).value) box?.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
