import { report, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { UrlField } from "./url.definition.js";
import { webAddress } from "./url.read.js";

export const urlRules: AnswerRules<UrlField> = {
  unfit: ["url"],
  canonical: (value) => (typeof value === "string" ? (webAddress(value) ?? value) : value),
  check: ({ schemes = ["https"] }) =>
    z.string("type").check((payload) => {
      const { value } = payload;
      if (webAddress(value) === undefined) report(payload, "url");
      else if (!schemes.some((scheme) => value.startsWith(`${scheme}://`)))
        report(payload, "urlScheme", { scheme: `${schemes[0]}://` });
    }),
};
