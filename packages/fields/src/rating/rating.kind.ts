import { pointsKind, type PointsProps } from "../points.js";

export type RatingProps = Omit<PointsProps, "min" | "labels">;

/** How good something was: radios drawn as stars. Answer: the number of stars. */
export const ratingKind = pointsKind("diwan-stars");
