import { readJson } from "../body.js";
import { attachment } from "../content-disposition.js";
import { problemResponse } from "../problem-details.js";
import { isState } from "../status/states.js";
import type { StatusService } from "../status/status.js";
import type { TraceWorker } from "../receipts/trace-worker.js";
import type { SubmissionStore } from "../store.js";
import { json, noContent, readMembers, answeringBodyErrors, refusedAttempt } from "./respond.js";
import type { RouteResult, Route, RouteContext } from "./route.js";
import { GIVEN, SENT } from "./schemas.js";

export interface StatusRoutesOptions {
  readonly status: StatusService;
  readonly store: SubmissionStore;
  readonly withTrace: TraceWorker;
}

const event = "status";
const MAX_BYTES = 16 * 1024;

export function statusRoutes({ status, store, withTrace }: StatusRoutesOptions): readonly Route[] {
  async function ask(
    request: Request,
    client: string | undefined,
    answer: (reference: string, found: object) => Promise<Response>,
  ): Promise<RouteResult> {
    return answeringBodyErrors(event, async () => {
      // Seen to be texts.
      const { reference, secret } = readMembers(await readJson(request, MAX_BYTES), SENT.statusKey) as {
        reference: string;
        secret: string;
      };
      const found = await status.read({ reference, secret, client });
      return found.ok
        ? {
            event,
            form: found.value.form,
            reference: found.value.reference,
            response: await answer(found.value.reference, found.value),
          }
        : refusedAttempt(event, found);
    });
  }

  async function update(
    request: Request,
    { segments: { reference = "" } }: RouteContext,
  ): Promise<RouteResult> {
    return answeringBodyErrors(event, async () => {
      const { state, message } = readMembers(await readJson(request, MAX_BYTES), SENT.statusChange) as {
        state: string;
        message?: string;
      }; // seen to be texts
      const isDone =
        isState(state) &&
        (await status.update(reference, { state, ...(message !== undefined && { message }) }));
      return { event, response: isDone ? noContent() : problemResponse("not-found") };
    });
  }

  const refused = {
    400: { description: "The request is not as described" },
    403: { description: "The reference or the secret is wrong" },
    413: { description: "It is too large" },
    415: { description: "It is not JSON" },
    429: { description: "Too many wrong tries" },
  };
  const { 403: _, 429: __, ...refusedToAgency } = refused;
  return [
    {
      method: "POST",
      path: "/status",
      id: "status",
      summary: "What has become of an application",
      body: SENT.statusKey,
      answers: { 200: { description: "Its state", schema: GIVEN.status }, ...refused },
      run: (request, { client }) => ask(request, client, (_, found) => Promise.resolve(json(found))),
    },
    {
      method: "POST",
      path: "/receipt",
      id: "receipt",
      summary: "Everything that was kept of a submission, with its place in the chain",
      body: SENT.statusKey,
      answers: { 200: { description: "The receipt", schema: GIVEN.receipt }, ...refused },
      run: (request, { client }) =>
        ask(request, client, async (reference) => {
          const receipt = await store.get(reference);
          return receipt
            ? json(await withTrace(receipt), 200, {
                "content-disposition": attachment(`receipt-${reference}.json`),
              })
            : problemResponse("not-found");
        }),
    },
    {
      method: "PUT",
      path: "/submissions/{reference}/status",
      id: "updateStatus",
      summary: "The agency says what has become of an application",
      agency: { scope: "status", event },
      body: SENT.statusChange,
      answers: {
        204: { description: "It is noted" },
        404: { description: "There is no such submission" },
        ...refusedToAgency,
      },
      run: update,
    },
  ];
}
