import { ConfigurationError } from "../configuration.js";
import { askUrl, SourceError } from "../lookups/ask-url.js";
import { urlProblems, type UrlSource } from "../lookups/sources.settings.js";
import type { VerificationSettings } from "./verification.settings.js";
import type { VerificationHook, VerificationLimits } from "./verifications.js";

const DEFAULT_TIMEOUT = 10_000;
/** Nothing but a status is read of its answer. */
const MOST_BYTES = 64 * 1024;

/**
 * Has codes sent by a service of the agency's at a URL: a POST of `{ "type": "verification.code", "form", "channel", "to", "code", "language" }` as JSON, signed as a Standard Webhook
 * where there is a `secret`. Any 2xx says that it was sent. Throws a `ConfigurationError`, which repeats no value, for an address that may not be asked.
 */
function sendByUrl(service: UrlSource): VerificationHook["send"] {
  const problems = urlProblems("verification", service);
  if (problems.length) throw new ConfigurationError(problems);
  return async (to, code, { form, channel, language }) => {
    const { status } = await askUrl(
      { ...service, maxBytes: MOST_BYTES },
      { type: "verification.code", form, channel, to, code, language },
      AbortSignal.timeout(service.timeout ?? DEFAULT_TIMEOUT),
      "verification",
    );
    if (status < 200 || status > 299) throw new SourceError("answer", `It answered ${status}`);
  };
}

/** What `openServer` takes, of settings. Throws a `ConfigurationError`, which repeats no value, for an address that may not be asked. */
export const verificationFromSettings = ({
  limits,
  ...service
}: VerificationSettings): VerificationHook & VerificationLimits => ({
  // What was left out is `undefined` here, which counts as left out.
  ...(limits as VerificationLimits | undefined),
  send: sendByUrl(service as UrlSource),
});
