import { verifiedNodes, verifiedRefused } from "../one-time-code.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { VerifiedPhoneField } from "./verified-phone.definition.js";
import type { VerifiedPhoneProps } from "./verified-phone.kind.js";
import { showPhone } from "../phone/read.js";

/** In Germany a number of Hesse, or a mobile number with its country code. */
const AMBIGUOUS = "4915123456789";

export const verifiedPhoneSuite = suiteOf<VerifiedPhoneField>({
  shipped: {
    field: { country: "BH" },
    answers: [{ to: "+97336001234" }, { to: "+97336009876" }],
    shown: [["3600 1234"], ["3600 9876"]],
    blank: [""],
    enter: { steps: [[0, "3600 5555"]], answer: { to: "+97336005555" }, shown: ["3600 5555"] },
    empty: { steps: [[0, ""]], shown: [""] },
  },
  // A code is sent first, which tests of it do by themselves.
  isUploaded: true,
  accessibleNodes: (p) =>
    verifiedNodes(p, "phone", (to) => showPhone(to, p as unknown as VerifiedPhoneProps)),
  limited: [{ country: "BH" }, { country: "DE" }],
  typed: ({ country }) => [
    ...(country === "DE" ? [boxes({ to: AMBIGUOUS }, "/to phoneAmbiguous")] : []),
    boxes({ to: "12" }, "/to phone"),
    boxes({ to: "+97336001234" }, "/to verification"),
  ],
  refused: () => verifiedRefused("+97336001234", "12", "/to phone"),
});
