import { readPhone, showPhone } from "../phone/read.js";
import { verifiedKind, type VerifiedProps } from "../one-time-code.js";

export interface VerifiedPhoneProps extends VerifiedProps {
  /** ISO 3166-1 alpha-2 country of numbers typed without `+` or `00`. */
  readonly country?: string | undefined;
}

/** A telephone number that is confirmed by a code in a text message or a call. Answer: `{ to, verified, at }`, or how far it is. */
export const verifiedPhoneKind = verifiedKind<VerifiedPhoneProps>({
  channel: "phone",
  box: (p) => ({
    type: "tel",
    inputmode: "tel",
    width: 20,
    autocomplete: p.autocomplete ?? "tel",
  }),
  shown: (to, p) => showPhone(to, p),
  read: (entered, p) => readPhone(entered, p),
});
