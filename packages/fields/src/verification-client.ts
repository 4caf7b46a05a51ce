import { toJson } from "@diwan/core";
import { endpointOf, tellNowhere } from "./host-of.js";
import { readConfirmed, readSent } from "./verification-answers.js";
import type { VerificationHandler } from "./verification.js";

/** Longest that one request may take. */
const TIME_LIMIT = 30_000;

type Host = HTMLElement & { readonly verificationHandler?: VerificationHandler | undefined };

/** The page's own code, or the server of the form; `undefined`, and said so, where the page names neither. */
export function verificationHandlerOf(host: Host | null, form: string): VerificationHandler | undefined {
  if (host?.verificationHandler) return host.verificationHandler;
  const address = host ? endpointOf(host, "verification", "verifications") : undefined;
  if (address) return serverHandler(address, form);
  const message =
    "There is nothing to send codes with: give the form `action` or `verification`, the address of a server that has a `verification` hook, or `verificationHandler`. See docs/embedding.md.";
  tellNowhere(host, "verification", message);
  return undefined;
}

/** The endpoints of the form's server. Addresses and codes travel in bodies alone. */
function serverHandler(address: string, form: string): VerificationHandler {
  const post = (path: string, body: object): Promise<Response> =>
    fetch(address + path, {
      method: "POST",
      // Not following a redirect: it could lead a code elsewhere.
      redirect: "manual",
      cache: "no-store",
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: { "content-type": "application/json", accept: "application/json" },
      body: toJson({ form, ...body }),
    });
  return {
    send: async (request) => readSent(await post("", request)),
    confirm: async (request) => readConfirmed(await post("/confirm", request)),
  };
}
