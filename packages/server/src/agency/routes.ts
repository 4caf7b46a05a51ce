import { json } from "../api/respond.js";
import type { RouteResult, Route, RouteContext } from "../api/route.js";
import { GIVEN } from "../api/schemas.js";
import { problemResponse } from "../problem-details.js";
import { readReference } from "../reference.js";
import type { TraceWorker } from "../receipts/trace-worker.js";
import type { SubmissionStore } from "../store.js";

export interface AgencyRoutesOptions {
  readonly store: SubmissionStore;
  readonly withTrace: TraceWorker;
  /** Everything kept about one application, for the person's own request to see it. */
  readonly exportOne?: ((reference: string) => Promise<object | undefined>) | undefined;
}

/** Submissions, for the agency alone. */
export function agencyRoutes({ store, withTrace, exportOne }: AgencyRoutesOptions): readonly Route[] {
  const answer =
    (find: (reference: string) => Promise<object | undefined>) =>
    async (_: Request, { segments }: RouteContext): Promise<RouteResult> => {
      const reference = readReference(segments["reference"] ?? "");
      const found = reference === undefined ? undefined : await find(reference);
      return {
        event: "agency",
        ...(found && reference !== undefined && { reference }),
        response: found ? json(found) : problemResponse("not-found"),
      };
    };
  const missing = { 404: { description: "There is no such submission" } };
  return [
    {
      method: "GET",
      path: "/submissions/{reference}",
      id: "readSubmission",
      summary: "The agency reads everything that was kept of a submission, with its place in the chain",
      agency: { scope: "read", event: "agency" },
      answers: { 200: { description: "The receipt", schema: GIVEN.receipt }, ...missing },
      run: answer(async (reference) => {
        const receipt = await store.get(reference);
        return receipt && withTrace(receipt);
      }),
    },
    ...(exportOne
      ? [
          {
            method: "GET",
            path: "/submissions/{reference}/export",
            id: "exportSubmission",
            summary: "The agency gives a person all that is kept about their application",
            agency: { scope: "export", event: "agency" },
            answers: {
              200: { description: "Receipt, states, files and hand-overs", schema: GIVEN.personalData },
              ...missing,
            },
            run: answer(exportOne),
          } satisfies Route,
        ]
      : []),
  ];
}
