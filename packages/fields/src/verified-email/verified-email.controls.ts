import type { OwnControls } from "../field.js";
import { controlsOfVerification } from "../verification.js";

/** The address in its box; once a code was sent, what a hidden control holds. */
export const verifiedEmailControls: OwnControls = controlsOfVerification;
