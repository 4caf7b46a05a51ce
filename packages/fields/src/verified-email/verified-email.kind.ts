import { withoutMarks } from "@diwan/i18n";
import { verifiedKind, type VerifiedProps } from "../one-time-code.js";

export type VerifiedEmailProps = VerifiedProps;

/** An email address that is confirmed by a code sent to it. Answer: `{ to, verified, at }`, or how far it is. */
export const verifiedEmailKind = verifiedKind<VerifiedEmailProps>({
  channel: "email",
  box: (p) => ({
    inputmode: "email",
    autocomplete: p.autocomplete ?? "email",
    autocapitalize: "none",
  }),
  shown: (to) => to,
  read: (entered) => withoutMarks(entered) || undefined,
});
