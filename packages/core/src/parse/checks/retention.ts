import { isDuration, meantDuration } from "../duration.js";
import type { Check } from "./form.js";

export const retention: Check = ({ definition: { privacy } }) => {
  if (isDuration(privacy.retention)) return [];
  const suggestion = meantDuration(privacy.retention);
  return [
    {
      pointer: "/privacy/retention",
      code: "duration",
      suggestion,
      message: `'${privacy.retention}' is not an ISO 8601 duration${suggestion === undefined ? ", such as P13M for 13 months" : `: did you mean '${suggestion}'`}${suggestion === undefined ? "." : "?"}`,
    },
  ];
};
