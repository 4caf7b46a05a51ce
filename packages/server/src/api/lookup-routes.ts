import { everyQuestion } from "@diwan/core";
import { readJson } from "../body.js";
import type { Lookups, SourceAnswer } from "../lookups/lookups.js";
import type { SourceQuestion } from "../lookups/sources.settings.js";
import { problemResponse, type ProblemKind } from "../problem-details.js";
import type { PublishedForms } from "./forms.js";
import type { RateLimiter } from "./rate-limit.js";
import { answeringBodyErrors, json, readMembers } from "./respond.js";
import type { Route, RouteContext, RouteResult } from "./route.js";
import { GIVEN, SENT } from "./schemas.js";

export interface LookupRoutesOptions {
  readonly forms: PublishedForms;
  readonly lookups: Lookups;
  readonly now: () => Date;
  readonly limiter: RateLimiter;
}

/** More than any question there is. */
const MOST_BYTES = 4_096;

const KINDS: { readonly [reason in Extract<SourceAnswer, { failed: unknown }>["failed"]]: ProblemKind } = {
  busy: "unavailable",
  unreachable: "unavailable",
  answer: "bad-source",
  time: "late-source",
};
/** Seconds. */
const TRY_AGAIN = "10";

export function lookupRoutes({ forms, lookups, now, limiter }: LookupRoutesOptions): readonly Route[] {
  const event = "lookup";

  const run = (request: Request, { client, segments: { source = "" } }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      // Each member was seen to be a text.
      const question = readMembers(
        await readJson(request, MOST_BYTES),
        SENT.lookup,
      ) as unknown as SourceQuestion;
      const served = await forms.get(question.form);
      if (!served) return { event, response: problemResponse("unknown-form") };
      const { form } = question;
      const { definition, types } = served.form;
      const all = everyQuestion(
        definition.pages.flatMap(({ fields }) => fields),
        types,
      );
      // Questions of several lists may have one name: what any of them asks for.
      const asking = all.filter(
        (each) => each.name === question.field && types.get(each.type)?.lookup?.source(each) === source,
      );
      // A source is asked only what a form asks there.
      if (!asking.length || !lookups.has(source))
        return { event, form, response: problemResponse("not-found") };
      const wait = limiter.lookup(client);
      if (wait)
        return {
          event,
          form,
          source,
          response: problemResponse("throttled", { headers: { "retry-after": String(wait) } }),
        };
      const members = asking.flatMap((each) => types.get(each.type)?.lookup?.members(each) ?? []);
      const answer = await lookups.ask(source, question, [...new Set(members)]);
      if ("failed" in answer) {
        const kind = KINDS[answer.failed];
        const isLater = kind === "unavailable";
        return {
          event,
          form,
          source,
          why: answer.why,
          response: problemResponse(kind, {
            detail: "It cannot be looked up now",
            ...(isLater && { headers: { "retry-after": TRY_AGAIN } }),
          }),
        };
      }
      return { event, form, source, response: json({ record: answer.record, at: now().toISOString() }) };
    });

  return [
    {
      method: "POST",
      path: "/lookups/{source}",
      id: "lookUp",
      summary: "Looks a value up at a source of the agency's, for a question of a form that asks there",
      body: SENT.lookup,
      answers: {
        200: { description: "What the source knows", schema: GIVEN.lookedUp },
        400: { description: "It is no question" },
        404: { description: "There is no such form, or no such question that asks this source" },
        413: { description: "It is too large" },
        415: { description: "It is not JSON" },
        429: { description: "Too many requests" },
        502: { description: "The source gave no answer that can be used" },
        503: { description: "The source cannot be reached, or is asked too much; try again later" },
        504: { description: "The source did not answer in time" },
      },
      run,
    },
  ];
}
