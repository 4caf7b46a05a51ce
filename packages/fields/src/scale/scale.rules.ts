import { bounds } from "../point-numbers.js";
import { pointRules } from "../points.rules.js";
import type { ScaleField } from "./scale.definition.js";

export const scaleRules = pointRules<ScaleField>(bounds);
