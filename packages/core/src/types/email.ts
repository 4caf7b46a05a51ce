import * as z from "zod/mini";
import type { EmailField } from "../definition.js";
import { rule, type AnswerType } from "./rule.js";

export const email: AnswerType<EmailField> = {
  // Lenient on purpose: internationalised addresses (RFC 6531) are real, and only a message sent proves one. 254 is the most SMTP carries.
  check: () => z.string("type").check(rule("email", (value) => value.length < 255 && /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/.test(value))),
};
