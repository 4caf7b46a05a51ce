import { cleanText } from "@diwan/i18n";
import { html, nothing, type TemplateResult } from "lit";
import { partOf } from "../entry-parts.js";
import type { Content, FieldKind, FieldProps } from "../field.js";
import { isBadPart, partError, partShell } from "../group-parts.js";
import { keep } from "../keep.js";
import { groupShell, ours, words } from "../parts.js";
import { textInput } from "../text-input.js";
import type { Grid } from "./location.grid.js";
import type { Position } from "./location.position.js";
import { AXES, degreesIn, inMetres, numberOf, pairIn, readLocation, type Axis } from "./location.read.js";
import { locationStyles } from "./location.styles.js";

export type Way = "address" | "coordinates";

export interface LocationProps extends FieldProps {
  /** How it may be said; in words or by coordinates without this. */
  readonly by?: readonly Way[] | undefined;
  /** Coordinates are a grid reference. */
  readonly grid?: Grid | undefined;
  /** Why the device is asked for its position; without it it cannot be asked. */
  readonly reason?: Content | undefined;
  /** The page has no script of ours. */
  readonly served?: boolean | undefined;
}

export const waysOf = ({
  by = ["address", "coordinates"],
}: {
  readonly by?: readonly Way[] | undefined;
}) => ({
  inWords: by.includes("address"),
  byCoordinates: by.includes("coordinates"),
});

/** What stands in the box of a coordinate: a number in the digits of the language, or what was entered. */
function degreesText(p: LocationProps, axis: Axis): string {
  const degrees = numberOf(p.value, axis);
  return degrees === undefined
    ? partOf(p.value, axis)
    : p.locale.number(degrees, { useGrouping: false, maximumFractionDigits: 6 });
}

/** A box under its label; any box may stay empty where another says it. */
const box = (
  p: LocationProps,
  name: string,
  more: Partial<Parameters<typeof textInput>[1]>,
): TemplateResult => {
  const { inWords, byCoordinates } = waysOf(p);
  return partShell(p, {
    name,
    label: p.locale.t(`location.${name}` as "location.address"), // each box has a label
    control: textInput(p, {
      id: `${p.id}-${name}`,
      name: `${p.name}.${name}`,
      text: partOf(p.value, name),
      bad: isBadPart(p, name),
      describedBy: partError(p, name),
      optional: inWords && byCoordinates,
      spellcheck: false,
      ...more,
    }),
  });
};

/** The button that asks the device, and why it asks. */
const deviceButton = (p: LocationProps): unknown =>
  p.reason && !p.served
    ? html`<div class="diwan-locate"><div class="diwan-hint" id="${p.id}-reason">${words(p.reason)}</div><button type="button" class="diwan-button diwan-secondary" id="${p.id}-locate"
      data-do="locate" lang=${ours(p)} aria-describedby="${p.id}-reason" ?disabled=${p.disabled || p.readonly}>${words(p.locale.t("location.use"))}</button></div>`
    : nothing;

const coordinates = (p: LocationProps): unknown => {
  const accuracy = numberOf(p.value, "accuracy");
  const boxes = p.grid
    ? box(p, "grid", { read: cleanText, dir: "ltr", width: 20, autocapitalize: "characters" })
    : AXES.map((axis) =>
        box(p, axis, {
          text: degreesText(p, axis),
          read: (entered) =>
            (axis === "latitude" ? pairIn(entered)?.latitude : undefined) ?? degreesIn(entered, axis),
          dir: "ltr",
          width: 10,
        }),
      );
  return html`${deviceButton(p)}<p class="diwan-location-status" aria-live="polite" lang=${ours(p)}></p><div class="diwan-parts">${boxes}</div><input type="hidden" autocomplete="off" name="${p.name}.accuracy" .value=${keep(accuracy === undefined ? "" : String(accuracy))} ?disabled=${p.disabled}>${
    accuracy === undefined
      ? nothing
      : html`<p class="diwan-hint" lang=${ours(p)}>${words(p.locale.t("location.within", { distance: inMetres(accuracy, p.locale) }))}</p>`
  }`;
};

/** A place: in words, by the position of the device, by coordinates. Answer: `{ latitude, longitude, accuracy, grid, address }`, or the boxes. */
export const locationKind: FieldKind<LocationProps> = {
  template(p) {
    const { inWords, byCoordinates } = waysOf(p);
    return groupShell(
      p,
      html`${inWords ? box(p, "address", { read: cleanText, spellcheck: undefined, autocomplete: p.autocomplete }) : nothing}${
        inWords && byCoordinates
          ? html`<p class="diwan-hint diwan-either" lang=${ours(p)}>${words(p.locale.t("location.either"))}</p>`
          : nothing
      }${byCoordinates ? coordinates(p) : nothing}`,
    );
  },
  read: (entries, p) => readLocation(entries, p.value),
  changed(root, event) {
    const control = (name: string) => root.querySelector<HTMLInputElement>(`[name$=".${name}"]`);
    const [first, second, accuracy] = [...AXES, "accuracy"].map(control);
    // How exact another place is nobody knows.
    if (event.type === "input" && accuracy && event.target !== control("address")) accuracy.value = "";
    // Both coordinates, as maps give them to be copied, pasted into the first box.
    const pair = event.type === "change" && first && event.target === first ? pairIn(first.value) : undefined;
    if (!pair || !first || !second) return;
    first.value = String(pair.latitude);
    second.value = String(pair.longitude);
  },
  parts(p) {
    const { inWords, byCoordinates } = waysOf(p);
    const boxes = p.grid ? ["grid"] : AXES;
    return [...(inWords ? ["address"] : []), ...(byCoordinates ? boxes : [])];
  },
  groups: ["location"],
  styles: locationStyles,
};

/** Fields whose device is being asked. */
const asking = new WeakSet<ParentNode>();

/**
 * Asks the device where it is and says, beside the button, how that goes. `root` holds the field's controls; `put` is given the position. A second press while the first is
 * being answered is ignored.
 */
export async function locate(
  root: ParentNode,
  { grid, locale }: Pick<LocationProps, "grid" | "locale">,
  put: (position: Position) => void,
): Promise<void> {
  if (asking.has(root)) return;
  asking.add(root);
  const say = (text: string): void => {
    const status = root.querySelector(".diwan-location-status");
    if (status) status.textContent = text;
  };
  say(locale.t("location.finding"));
  try {
    const { findPosition } = await import("./location.position.js");
    const position = await findPosition(grid);
    if (typeof position === "string") return say(locale.t(`location.${position}`));
    put(position);
    say(locale.t("location.found", { distance: inMetres(position.accuracy, locale) }));
  } catch {
    // What asks the device could not be fetched.
    say(locale.t("location.failed"));
  } finally {
    asking.delete(root);
  }
}

/** An answer with another place; the words it has stay. */
export const withPosition = (value: unknown, position: Position): object => {
  const address = partOf(value, "address");
  return { ...position, ...(address && { address }) };
};
