/** The house's own lint rules; each file says what for. */
import { floors } from "./floors.mjs";
import { noCycle } from "./no-cycle.mjs";
import { strictCsp } from "./templates.mjs";

/** @type {import("eslint").ESLint.Plugin} */
export default {
  meta: { name: "diwan" },
  rules: { floors, "no-cycle": noCycle, "strict-csp": strictCsp },
};
