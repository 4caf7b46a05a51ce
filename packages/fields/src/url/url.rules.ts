import { answerOf, isText, report, type AnswerRules } from "@diwan/core";
import { withoutMarks } from "@diwan/i18n";
import type { UrlField } from "./url.definition.js";
import { webAddress } from "./url.read.js";

export const urlRules: AnswerRules<UrlField> = {
  unfit: ["url"],
  canonical: (value) => (typeof value === "string" ? (webAddress(withoutMarks(value)) ?? value) : value),
  check: ({ schemes = ["https"] }) =>
    answerOf(isText, "type", (payload) => {
      const { value } = payload;
      if (webAddress(value) === undefined) report(payload, "url");
      else if (!schemes.some((scheme) => value.startsWith(`${scheme}://`)))
        report(payload, "urlScheme", { scheme: `${schemes[0]}://` });
    }),
};
