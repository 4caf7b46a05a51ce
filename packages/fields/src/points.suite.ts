import { bounds, numbersOf, type Scale } from "./point-numbers.js";
import {
  description,
  join,
  label,
  options,
  accessibleNode,
  type Props,
  type AccessibleNode,
} from "./accessible-nodes.suite.js";
import type { Refused } from "./type.suite.js";

/** What a screen reader is told of a scale: each number with what it means. */
export function nodesOfPoints(p: Props): readonly AccessibleNode[] {
  const [first, last] = bounds(p as Scale); // the props of a scale
  const inWords = p["labels"] as readonly string[] | undefined;
  const meanings = new Map([
    [first, p["low"]],
    [last, p["high"]],
  ]);
  const points = numbersOf([first, last]).map((number) => ({
    value: String(number),
    label:
      inWords?.[number - first] ??
      join(p.locale.number(number, { useGrouping: false }), meanings.get(number)),
  }));
  return [
    accessibleNode("radiogroup", label(p), description(p), {
      required: !p.disabled && !p.optional,
      invalid: p.error,
    }),
    ...options(p, "radio", points, (value) => value === String(p.value)),
  ];
}

export const refusedPoints = (field: Scale): readonly Refused[] => {
  const [first, last] = bounds(field);
  return [
    [last + 1, "choice"],
    [first - 1, "choice"],
    [first + 0.5, "choice"],
    [String(first), "type"],
  ];
};
