import { ConfigurationError, keyProblem } from "../configuration.js";

/** A secret as it must be (Standard Webhooks, "Signature scheme"); `whose` begins the sentence that says what is wrong. Throws a `ConfigurationError` that does not repeat it. */
export function readWebhookSecret(secret: unknown, whose = "The webhook's secret"): string {
  const wrong = (problem: string): ConfigurationError =>
    new ConfigurationError([`${whose} ${problem}. Write 'whsec_' and base64 of 24 to 64 random bytes.`]);
  if (secret === undefined || secret === null)
    throw wrong(`is not set (${secret}): the environment variable it comes from may be missing`);
  if (typeof secret !== "string" || !secret.trim())
    throw wrong(typeof secret === "string" ? "is empty" : "is not a text");
  const base64 = /^(?:whsec_)?([A-Za-z0-9+/]*={0,2})$/.exec(secret)?.[1];
  if (base64 === undefined || base64.length % 4) throw wrong("is not base64");
  const problem = keyProblem(Buffer.from(base64, "base64"), { least: 24, most: 64 });
  if (problem) throw wrong(problem);
  return secret;
}
