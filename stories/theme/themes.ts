import city from "../../packages/fields/themes/city.css?raw";
import government from "../../packages/fields/themes/government.css?raw";
import highContrast from "../../packages/fields/themes/high-contrast.css?raw";

export interface Theme {
  readonly id: string;
  readonly name: string;
  readonly css: string;
}
/** The themes that come with @diwan/fields; the default needs no sheet. */
export const THEMES: readonly Theme[] = [
  { id: "default", name: "Default", css: "" },
  { id: "government", name: "Plain government", css: government },
  { id: "city", name: "Warm city", css: city },
  { id: "high-contrast", name: "High contrast", css: highContrast },
];

/** The tokens that a sheet sets, in its order; what else stands in it is none of ours. */
export const declarationsOf = (css: string): readonly (readonly [name: string, value: string])[] =>
  [...css.replaceAll(/\/\*[^]*?\*\//g, "").matchAll(/(--diwan-[\w-]+)\s*:\s*([^;}]+)/g)].map(
    ([, name = "", value = ""]) => [name, value.trim()],
  );
