import { rule, type AnswerRules } from "@diwan/core";
import * as z from "zod/mini";
import type { EmailField } from "./email.definition.js";

export const emailRules: AnswerRules<EmailField> = {
  // Lenient on purpose: internationalised addresses (RFC 6531) are real, and only a message sent proves one. 254 is the most SMTP carries.
  check: () =>
    z
      .string("type")
      .check(
        rule(
          "email",
          (value) =>
            value.length < 255 && /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/.test(value),
        ),
      ),
};
