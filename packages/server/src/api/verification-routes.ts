import type { AnswerField, Problem } from "@diwan/core";
import { answerTypes, type Channel } from "@diwan/fields/answers";
import { readJson } from "../body.js";
import { problemResponse } from "../problem-details.js";
import { questionOf } from "../verification/questions.js";
import type { Verifications } from "../verification/verifications.js";
import type { PublishedForms } from "./forms.js";
import { answeringBodyErrors, json, readMembers } from "./respond.js";
import type { Route, RouteContext, RouteResult } from "./route.js";
import { GIVEN, SENT } from "./schemas.js";

const MOST_BYTES = 4_096;
const NO_STORE = { "cache-control": "no-store" };

/** Asks for a code, and enters it. Neither is ever in an address. */
export function verificationRoutes({
  forms,
  verifications,
}: {
  readonly forms: PublishedForms;
  readonly verifications: Verifications;
}): readonly Route[] {
  const event = "verification";
  const throttled = (seconds: number): Response =>
    problemResponse("throttled", { headers: { "retry-after": String(seconds) } });

  const asked = (
    request: Request,
    schema: typeof SENT.codeWanted | typeof SENT.codeEntered,
    run: (
      sent: { readonly [name: string]: string },
      question: { readonly form: string; readonly channel: Channel; readonly field: AnswerField },
    ) => Promise<Omit<RouteResult, "event">>,
  ): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      // Seen to be texts.
      const sent = readMembers(await readJson(request, MOST_BYTES), schema) as {
        readonly [name: string]: string;
      };
      const form = sent["form"] ?? "";
      const served = await forms.get(form);
      const channel = sent["channel"] as Channel; // one of them by the schema
      const field = served && questionOf(served.form.definition, channel);
      if (!field) return { event, response: problemResponse("unknown-form") };
      return { event, form, ...(await run(sent, { form, channel, field })) };
    });

  const send = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    asked(request, SENT.codeWanted, async ({ to = "", language = "" }, { form, channel, field }) => {
      const problem = await problemOf(field, to);
      if (problem)
        return {
          problems: { [problem.code]: 1 },
          response: problemResponse("invalid-answers", { problems: [problem] }),
        };
      const sent = await verifications.send({ form, channel, to, language, client });
      if (sent.ok) return { response: json({ proof: sent.proof, minutes: sent.minutes }, 201, NO_STORE) };
      return sent.reason === "wait"
        ? { response: throttled(sent.retryAfter) }
        : { error: sent.error, response: problemResponse("not-sent", { headers: { "retry-after": "60" } }) };
    });

  const confirm = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    asked(request, SENT.codeEntered, async ({ to = "", proof = "", code = "" }, { form, channel }) => {
      const confirmed = await verifications.confirm({ form, channel, to, proof, code, client });
      if (confirmed.ok) return { response: json({ at: confirmed.at }, 200, NO_STORE) };
      if (confirmed.reason === "wait") return { response: throttled(confirmed.retryAfter) };
      const problem: Problem = {
        path: "",
        code: confirmed.reason,
        ...(confirmed.left !== undefined && { params: { count: confirmed.left } }),
      };
      return {
        problems: { [problem.code]: 1 },
        response: problemResponse("wrong-code", { problems: [problem] }),
      };
    });

  return [
    {
      method: "POST",
      path: "/verifications",
      id: "sendCode",
      summary: "Sends a code to an address that a form asks to be confirmed",
      body: SENT.codeWanted,
      answers: {
        201: { description: "It is on its way", schema: GIVEN.codeSent },
        400: { description: "The body is wrong" },
        404: { description: "No such form asks for such an address" },
        413: { description: "It is too large" },
        415: { description: "It is not JSON" },
        422: { description: "It is no such address" },
        429: { description: "Too many codes were asked for" },
        503: { description: "It could not be sent" },
      },
      run: send,
    },
    {
      method: "POST",
      path: "/verifications/confirm",
      id: "confirmCode",
      summary: "Enters the code that was sent",
      body: SENT.codeEntered,
      answers: {
        200: { description: "It is the right one", schema: GIVEN.codeConfirmed },
        400: { description: "The body is wrong" },
        404: { description: "No such form asks for such an address" },
        413: { description: "It is too large" },
        415: { description: "It is not JSON" },
        422: { description: "It is wrong, or cannot be used any more" },
        429: { description: "Too many codes were tried" },
      },
      run: confirm,
    },
  ];
}

/** What is wrong with an address, by the rules of the question that asks for it. */
async function problemOf(field: AnswerField, to: string): Promise<Problem | undefined> {
  const rules = answerTypes.get(field.type)?.rules;
  const { check } = typeof rules === "function" ? await rules() : (rules ?? {});
  const found: Problem[] = [];
  const run = check?.(field, { today: () => "", form: { definition: { languages: ["en"] } } });
  if (typeof run === "function")
    run({
      value: { to, verified: true, at: "2026-01-01T00:00:00Z" },
      issues: {
        length: 0,
        push({ params }) {
          // Made by `report`.
          found.push({ path: "", code: (params as { readonly code: string }).code });
        },
      },
    });
  return found[0];
}
