import type { OwnControls } from "../field.js";

/** Nothing is entered in the control of files: they are chosen in it. */
export const fileControls: OwnControls = () => ({});
