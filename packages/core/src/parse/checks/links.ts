import { isSafeLink } from "../../safe-link.js";
import { pointerOf } from "../pointer.js";
import type { Check } from "./form.js";

/** Where the privacy notice may be: on the web or on the form's own site, never a script. */
export const notice: Check = ({ definition: { privacy } }) =>
  isSafeLink(privacy.notice) && !/^[\s\p{Cc}]*(mailto|tel):/iu.test(privacy.notice)
    ? []
    : [
        {
          pointer: "/privacy/notice",
          code: "url",
          message: `The privacy notice must be a web page, such as /privacy or https://…, not '${/^[^:]*:/.exec(privacy.notice)?.[0] ?? ""}'.`,
        },
      ];

/** Links in words for people go to pages, mail or a telephone; of any other only the words would be shown. */
export const wordLinks: Check = (form) =>
  form.texts.flatMap(({ pointer, text }) =>
    (typeof text === "string" ? [["", text] as const] : Object.entries(text)).flatMap(([tag, words]) => {
      const bad = [...words.matchAll(/\[[^\]]+\]\(([^)\s]+)\)/g)].find(
        ([, address = ""]) => !isSafeLink(address),
      )?.[1];
      return bad === undefined
        ? []
        : [
            {
              pointer: tag === "" ? pointer : pointerOf([tag], pointer),
              code: "url" as const,
              severity: "warning" as const,
              message: `The link to '${bad}' would be shown as words only: link to https://…, a path such as /page, mailto: or tel:.`,
            },
          ];
    }),
  );
