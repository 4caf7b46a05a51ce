import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import type { UrlField } from "./url.definition.js";
import { shownUrl } from "./url.read.js";

/** A string. */
export const urlAnswer = answerTypeOf<UrlField>({
  celType: "string",
  rules: () => import("./url.rules.js").then(({ urlRules }) => urlRules),
});

export const urlDisplay: Display<UrlField> = (answer) => shownUrl(String(answer));
