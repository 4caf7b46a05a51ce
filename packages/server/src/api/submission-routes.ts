import { canonicalJson, civilToday, type Definition, type Problem, type Submission } from "@diwan/core";
import { sealedFingerprint, sealedKey, sealedProblem, sealSubmission } from "@diwan/core/sealed";
import { verifySubmission } from "@diwan/fields/answers";
import { BodyError, readJson } from "../body.js";
import { readEnvelope } from "../envelope.js";
import type { Drafts } from "../drafts/drafts.js";
import { problemResponse } from "../problem-details.js";
import { sha256 } from "../receipts/digest.js";
import { lookUpAgain } from "../lookups/look-up-again.js";
import type { Lookups } from "../lookups/lookups.js";
import { newReference } from "../reference.js";
import { retentionEnd } from "../retention/duration.js";
import type { StatusService } from "../status/status.js";
import type { Receipt, SubmissionStore } from "../store.js";
import { filesOf, FilesGoneError, goneProblems } from "../uploads/claims.js";
import type { UploadStore } from "../uploads/uploads.js";
import { answersToKeep } from "../verification/questions.js";
import type { Verifications } from "../verification/verifications.js";
import type { PublishedForms } from "./forms.js";
import type { RateLimiter } from "./rate-limit.js";
import { json, readMembers, answeringBodyErrors } from "./respond.js";
import type { RouteResult, Route, RouteContext } from "./route.js";
import { GIVEN, SENT } from "./schemas.js";

export interface SubmissionRoutesOptions {
  readonly forms: PublishedForms;
  readonly store: SubmissionStore;
  readonly now: () => Date;
  readonly timeZone?: string | undefined;
  readonly maxBytes: number;
  readonly limiter: RateLimiter;
  readonly status?: StatusService | undefined;
  readonly drafts?: Drafts | undefined;
  readonly uploads?: UploadStore | undefined;
  readonly lookups?: Lookups | undefined;
  readonly verifications?: Verifications | undefined;
}

function countByCode(problems: readonly { readonly code: string }[]): { [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The key a submission is kept under, and what tells it from others under that key. Of sealed answers neither is one by which they could be guessed. */
async function identityOf(
  sent: Submission,
  { sealed }: Definition,
): Promise<{ readonly key: string; readonly fingerprint: string }> {
  if (sent.sealed) return { key: sent.key, fingerprint: sent.sealed.fingerprint };
  return sealed
    ? { key: await sealedKey(sent.key), fingerprint: await sealedFingerprint(sent.key, sent) }
    : { key: sent.key, fingerprint: await sha256(canonicalJson([sent.language, sent.answers])) };
}

/** Sealed answers, as they came, if they have the shape: what is in them is validated by whoever opens them. */
async function receiveSealed(
  sent: Submission,
  definition: Definition,
): Promise<{ readonly ok: true; readonly submission: Submission }> {
  const problem = await sealedProblem(sent.sealed, definition);
  if (problem !== undefined) throw new BodyError("malformed", problem);
  return { ok: true, submission: sent };
}

export function submissionRoutes({
  forms,
  store,
  now,
  timeZone,
  maxBytes,
  limiter,
  status,
  drafts,
  uploads,
  lookups,
  verifications,
}: SubmissionRoutesOptions): readonly Route[] {
  const clock = { now, ...(timeZone !== undefined && { timeZone }) };
  const event = "submission";

  const received = async (
    { reference, receivedAt, submission: { sealed } }: Receipt,
    code: 200 | 201,
  ): Promise<Response> =>
    json(
      {
        reference,
        receivedAt,
        ...(status && { secret: await status.secretFor(reference) }),
        ...(sealed && { sealed: sealed.by }),
      },
      code,
    );

  interface Sent {
    readonly sent: Submission;
    readonly draft?: { readonly code: string; readonly secret: string };
  }
  async function read(request: Request): Promise<Sent> {
    const body = await readJson(request, maxBytes);
    const sent = readEnvelope(body);
    const key = request.headers.get("idempotency-key");
    if (key !== null && key !== sent.key)
      throw new BodyError("malformed", "Idempotency-Key and 'key' differ");
    const draft = (body as { readonly draft?: unknown }).draft; // `readEnvelope` has seen that it is an object
    // Seen to be two texts.
    return {
      sent,
      ...(draft !== undefined && {
        draft: readMembers(draft, SENT.draftKey) as unknown as { code: string; secret: string },
      }),
    };
  }
  /** The draft a submission was made of. One that does not open stays where it is: that is no reason to refuse the submission. */
  async function draftOf(
    { draft }: Sent,
    form: string,
    client: string | undefined,
  ): Promise<string | undefined> {
    const opened = draft && (await drafts?.open({ ...draft, client }));
    return opened?.ok && opened.value.form === form ? opened.value.id : undefined;
  }

  const run = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      const all = await read(request);
      const { sent } = all;
      const served = await forms.get(sent.form);
      if (!served) return { event, response: problemResponse("unknown-form") };
      const form = sent.form;
      const wait = limiter.form(form);
      if (wait)
        return {
          event,
          form,
          response: problemResponse("throttled", { headers: { "retry-after": String(wait) } }),
        };

      const { definition } = served.form;
      // Before validating: what was accepted yesterday stays accepted, though "not before today" no longer holds.
      const { key, fingerprint } = await identityOf(sent, definition);
      const receivedBefore = async (receipt: Receipt): Promise<RouteResult> =>
        receipt.fingerprint === fingerprint || receipt.submission.sealed?.fingerprint === fingerprint
          ? { event, form, reference: receipt.reference, response: await received(receipt, 200) }
          : { event, form, response: problemResponse("key-reused") };
      const before = await store.find(form, key);
      if (before) return receivedBefore(before);

      if (sent.version !== definition.version || (sent.definition && sent.definition !== served.hash))
        return {
          event,
          form,
          response: problemResponse("changed-form", {
            detail: `The form is now version ${definition.version}`,
          }),
        };
      const refuse = (problems: readonly Problem[]): RouteResult => ({
        event,
        form,
        problems: countByCode(problems),
        response: problemResponse("invalid-answers", { problems }),
      });
      const verify = (one: Submission) =>
        verifySubmission(served.form, one, {
          ...clock,
          // Compared above: otherwise it would be worked out of the whole definition for each submission.
          ...(one.definition !== undefined && { knownHashes: [one.definition] }),
        });
      let verified = sent.sealed ? await receiveSealed(sent, definition) : await verify(sent);
      if (!verified.ok) return refuse(verified.problems);
      // After the rules, so that only what is right is asked about. Conditions and calculations then go by what the sources say.
      const looked =
        lookups && !sent.sealed
          ? await lookUpAgain(served.form, verified.submission, {
              lookups,
              isOver: () => limiter.lookup(client) > 0,
            })
          : undefined;
      if (looked?.problems.length) return refuse(looked.problems);
      if (looked?.answers) verified = await verify({ ...verified.submission, answers: looked.answers });
      // What is wrong now is so by the source's records, which whoever sent others has not seen.
      if (!verified.ok)
        return refuse([
          ...(looked?.asked ?? []).map((path) => ({ path, code: "notLookedUp" })),
          ...verified.problems,
        ]);

      const claimed = sent.sealed ? undefined : await verifications?.claim(definition, verified.submission);
      if (claimed?.problems.length) return refuse(claimed.problems);

      // The receipt says which definition was answered, whether the sender did or not.
      const named: Submission = {
        ...verified.submission,
        ...(claimed && { answers: answersToKeep(definition, verified.submission.answers) }),
        ...(served.hash !== undefined && { definition: served.hash }),
      };
      // Nothing of it is kept in the clear, nor is it handed to what keeps it.
      const submission =
        definition.sealed && !named.sealed ? await sealSubmission(named, definition, "server") : named;
      const claim = await filesOf(definition, submission, uploads);
      if ("problems" in claim) {
        await claimed?.release();
        return refuse(claim.problems);
      }
      const { files } = claim;
      const at = now();
      const draft = await draftOf(all, form, client);
      let made = "";
      const keeping = store.keep(submission, {
        files,
        reference: () => (made = newReference()),
        fingerprint,
        now: at,
        today: civilToday(at, definition.timeZone ?? timeZone),
        ...(served.hash !== undefined && { definition: { hash: served.hash, text: served.canonical } }),
        expiresAt: retentionEnd(definition.privacy.retention, at),
        ...(draft !== undefined && { draft }),
      });
      const receipt = await keeping.catch((error: unknown) => {
        if (error instanceof FilesGoneError) return undefined;
        throw error;
      });
      if (!receipt) {
        await claimed?.release();
        return refuse(goneProblems(definition, submission));
      }
      if (files.length && receipt.reference === made && !store.claimsFiles)
        await uploads?.rows.claim(
          files.map(({ id }) => id),
          form,
          made,
        );
      return receipt.reference === made
        ? { event, form, reference: made, response: await received(receipt, 201) }
        : receivedBefore(receipt);
    });

  return [
    {
      method: "POST",
      path: "/submissions",
      id: "submit",
      summary: "Sends a filled-in form",
      body: SENT.submission([...forms.keys()]),
      headers: { "idempotency-key": "The same as 'key' in the body, if given" },
      answers: {
        200: { description: "The same submission arrived before", schema: GIVEN.received },
        201: { description: "It is kept", schema: GIVEN.received },
        400: { description: "It is no submission" },
        404: { description: "There is no such form" },
        409: { description: "The key was used for other answers" },
        412: { description: "The form has changed since it was opened" },
        413: { description: "It is too large" },
        415: { description: "It is not JSON" },
        422: { description: "Some answers are missing or wrong" },
        429: { description: "Too many requests" },
        500: { description: "It could not be kept; send it again with the same key" },
        503: { description: "It cannot be kept now; send it again with the same key" },
      },
      run,
    },
  ];
}
