import type { Check } from "./form.js";

/** Where the privacy notice may be: on the web or on the form's own site, never a script. */
export const notice: Check = ({ definition: { privacy } }) => {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(privacy.notice)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === "https" || scheme === "http") return [];
  return [{ pointer: "/privacy/notice", code: "url", message: `The privacy notice must be a web page, such as /privacy or https://…, not '${scheme}:'.` }];
};
