import * as z from "zod";
import { urlSource } from "../lookups/sources.settings.js";

const whole = z.number().int().min(1).optional();

/** The agency's service that sends codes, and how many it is asked for, in a file of settings. */
export const verificationSettings = urlSource.omit({ maxBytes: true }).extend({
  // A hook that has not ended by then has failed.
  timeout: z.number().int().min(1).max(15_000).optional(),
  limits: z
    .strictObject({
      minutes: whole,
      tries: whole,
      pause: whole,
      perAddress: whole,
      perClient: whole,
      perForm: whole,
      triesPerClient: whole,
      days: whole,
    })
    .optional(),
});
export type VerificationSettings = z.infer<typeof verificationSettings>;
