import { bounds } from "../point-numbers.js";
import { pointRules } from "../points.rules.js";
import type { RatingField } from "./rating.definition.js";

export const ratingRules = pointRules<RatingField>(bounds);
