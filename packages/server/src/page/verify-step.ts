import {
  answerTypes,
  readConfirmed,
  readSent,
  withAddressOpen,
  withCodeEntered,
  withCodeSent,
  verificationOf,
  type VerificationHandler,
} from "@diwan/fields/answers";
import { nameOf, type FormContext } from "@diwan/form";
import type { Sender } from "../api/route.js";
import type { FormHandler } from "../handler.js";
import { pathOf, pathsOf } from "./entries.js";
import type { Posted } from "./posted.js";
import { callEndpoint } from "./send.js";

/**
 * The endpoints for codes, asked in the name of who posts a page. The same is asked once only: what is done to a visit is done again when somebody else changed it meanwhile,
 * and nobody is sent two codes for one press.
 */
export function codesClient(
  receive: FormHandler,
  url: URL,
  form: string,
  from: Request,
  sender: Sender,
): VerificationHandler {
  const asked = new Map<string, Promise<Response | undefined>>();
  const ask = async (path: string, body: object): Promise<Response> => {
    const key = JSON.stringify([path, body]);
    const answer =
      asked.get(key) ??
      callEndpoint(receive, new URL(url.pathname + path, from.url), { form, ...body }, from, sender);
    asked.set(key, answer);
    return (await answer)?.clone() ?? new Response(null, { status: 503 });
  };
  return {
    send: async (request) => readSent(await ask("", request)),
    confirm: async (request) => readConfirmed(await ask("/confirm", request)),
  };
}

interface VerifyStep {
  readonly posted: Posted;
  readonly asked: readonly string[];
  readonly ctx: FormContext;
  readonly codes: VerificationHandler | undefined;
  readonly language: string;
}

const channelAt = (path: string, { session }: FormContext) =>
  answerTypes.get(session.field(path).type)?.verifies;
const codeAt = (path: string, posted: Posted): string => posted.get(`${nameOf(path)}.code`)?.at(-1) ?? "";

/**
 * `code-send:email`, `code-confirm:email` or `code-change:email`, the buttons of an address that is confirmed by a code; gives the name of the control to lead to. Whoever
 * goes on with a code in its box has entered it, too.
 */
export async function verifyStep(
  action: string | undefined,
  { posted, asked, ctx, codes, language }: VerifyStep,
): Promise<string | undefined> {
  const { session } = ctx;
  const [verb, name = ""] = action?.split(":") ?? [];
  const path = verb?.startsWith("code-") ? pathOf(name, session) : undefined;
  const channel = path && channelAt(path, ctx);
  if (path && channel && codes) {
    const value = session.answer(path);
    const { proof, verified } = verificationOf(value);
    // The page asked for an address, and a code has been sent to it since: the button was pressed twice.
    if (verb === "code-send" && posted.has(`${name}.to`) && proof !== undefined)
      return verified ? `${name}.done` : `${name}.code`;
    let next = withAddressOpen(value);
    if (verb === "code-send") next = await withCodeSent(value, codes, { channel, language });
    else if (verb === "code-confirm")
      next = await withCodeEntered(value, codeAt(path, posted), codes, channel);
    session.setAnswer(path, next);
    if (next.verified) return `${name}.done`;
    return next.proof === undefined ? `${name}.to` : `${name}.code`;
  }
  if (action !== undefined || !codes) return undefined;
  for (const each of pathsOf(asked, session)) {
    const by = channelAt(each, ctx);
    if (by && codeAt(each, posted).trim())
      session.setAnswer(each, await withCodeEntered(session.answer(each), codeAt(each, posted), codes, by));
  }
  return undefined;
}
