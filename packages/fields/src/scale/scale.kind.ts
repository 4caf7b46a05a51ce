import { pointsKind, type PointsProps } from "../points.js";

export type ScaleProps = PointsProps;

/** One point of a scale. Answer: its number. */
export const scaleKind = pointsKind("diwan-numbers");
