import { property } from "lit/decorators.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { words, wordsIn } from "../words-attribute.js";
import type { Grid } from "./location.grid.js";
import { locate, locationKind, withPosition, type LocationProps, type Way } from "./location.kind.js";

/**
 * @summary A place: in words, by the position of the device, by coordinates. Its value is `{ latitude, longitude, accuracy, grid, address }`.
 * @slot - What people see until the script has arrived, e.g. native inputs named `place.address` and so on; it stays, and is neither shown nor sent once the field is there.
 * @event input - Native, from the box typed in.
 * @event change - Native, from the box left; also when the device has said where it is.
 * @cssprop --diwan-border - Colour of a box's border.
 * @cssprop --diwan-focus - Bright colour of the focus ring.
 */
export class DiwanLocationField extends DiwanFieldElement<LocationProps> {
  /** How it may be said: `address`, `coordinates`, or both. */
  @property({ converter: words }) by?: readonly Way[] | string;
  /** Coordinates are a grid reference: `osgb` or `mgrs`. */
  @property() grid?: Grid;
  /** Why the device is asked for its position; without it it cannot be asked. */
  @property() reason = "";

  protected readonly kind = locationKind;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.#clicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#clicked);
  }

  protected own(): Omit<LocationProps, keyof FieldProps> {
    return { by: wordsIn<Way>(this.by as readonly Way[] | string), grid: this.grid, reason: this.reason }; // unknown ways are no way
  }

  readonly #clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-do=locate]") : null;
    const root = button?.closest("fieldset");
    if (!root) return;
    void locate(root, { grid: this.grid, locale: this.words }, (position) => {
      this.value = withPosition(this.value, position);
      void this.updateComplete.then(() =>
        this.drawn.querySelector("input")?.dispatchEvent(new Event("change", { bubbles: true })),
      );
    });
  };
}
