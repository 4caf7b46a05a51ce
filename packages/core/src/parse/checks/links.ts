import { pointerOf } from "../pointer.js";
import type { Check } from "./form.js";

/** Where the privacy notice may be: on the web or on the form's own site, never a script. */
export const notice: Check = ({ definition: { privacy } }) => {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(privacy.notice)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === "https" || scheme === "http") return [];
  return [
    {
      pointer: "/privacy/notice",
      code: "url",
      message: `The privacy notice must be a web page, such as /privacy or https://…, not '${scheme}:'.`,
    },
  ];
};

/** Links in words for people go to pages, mail or a telephone; of any other only the words would be shown. */
export const wordLinks: Check = (form) =>
  form.texts.flatMap(({ pointer, text }) =>
    (typeof text === "string" ? [["", text] as const] : Object.entries(text)).flatMap(([tag, words]) => {
      const bad = [...words.matchAll(/\[[^\]]+\]\(([^)\s]+)\)/g)].find(
        ([, address = ""]) => !/^(https?:|mailto:|tel:|\/|#)/i.test(address),
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
