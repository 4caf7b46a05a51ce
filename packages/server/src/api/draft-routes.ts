import { inLanguage, type Answers } from "@diwan/core";
import { fileReferences } from "@diwan/fields/answers";
import { BodyError, readJson, readSizedJson } from "../body.js";
import type { Draft, DraftContent, Drafts } from "../drafts/drafts.js";
import { fitAnswers, labelsOf } from "../drafts/fit.js";
import { STAGES } from "../page/page-location.js";
import { problemResponse } from "../problem-details.js";
import { retentionEnd } from "../retention/duration.js";
import type { UploadStore } from "../uploads/uploads.js";
import type { PublishedForms, PublishedForm } from "./forms.js";
import type { RateLimiter } from "./rate-limit.js";
import {
  json,
  noContent,
  readMembers,
  answeringBodyErrors,
  refusedAttempt,
  type ObjectSchema,
} from "./respond.js";
import type { RouteResult, Route, RouteContext } from "./route.js";
import { GIVEN, SENT } from "./schemas.js";

export interface DraftRoutesOptions {
  readonly forms: PublishedForms;
  readonly drafts: Drafts;
  readonly uploads?: Pick<UploadStore, "attach"> | undefined;
  readonly now: () => Date;
  readonly timeZone?: string | undefined;
  readonly maxBytes: number;
  readonly limiter: RateLimiter;
}

const event = "draft";
/** What `readMembers` has seen to be texts, an object and a list of texts. */
interface Sent {
  readonly form: string;
  readonly code: string;
  readonly secret: string;
  readonly version: string;
  readonly definition?: string;
  readonly language: string;
  readonly answers: Answers;
  readonly page?: string;
  readonly uploads?: readonly string[];
}

/** Save and return later. Codes and secrets travel in bodies only: addresses end up in logs and histories. */
export function draftRoutes({
  forms,
  drafts,
  uploads,
  now,
  timeZone,
  maxBytes,
  limiter,
}: DraftRoutesOptions): readonly Route[] {
  const membersOf = (body: unknown, schema: ObjectSchema): Sent =>
    readMembers(body, schema) as unknown as Sent;
  const read = async (request: Request, schema: ObjectSchema): Promise<Sent> =>
    membersOf(await readJson(request, maxBytes), schema);

  const contentOf = (
    { form }: PublishedForm,
    { version, definition, language, answers, page }: Sent,
  ): DraftContent => ({
    version,
    ...(definition && { definition }),
    language,
    answers,
    ...(page !== undefined && { page }),
    labels: labelsOf(form, answers),
  });
  const endOf = ({ form }: PublishedForm): Date => retentionEnd(form.definition.privacy.retention, now());
  async function attach(
    { uploads: ids = [], answers }: Sent,
    { form }: PublishedForm,
    draft: string,
  ): Promise<void> {
    // Files the answers name are kept with them; one that is gone is said to be when the form is sent.
    await uploads?.attach(
      fileReferences(form.definition, answers).map(({ file }) => file.id),
      draft,
    );
    const found = (await uploads?.attach(ids, draft)) ?? [];
    if (found.length < new Set(ids).size)
      throw new BodyError("malformed", "'uploads' names a file that is not there");
  }

  const save = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      const { value, size } = await readSizedJson(request, maxBytes);
      const sent = membersOf(value, SENT.draft);
      const served = await forms.get(sent.form);
      if (!served) return { event, response: problemResponse("unknown-form") };
      const wait = limiter.form(sent.form) || limiter.draft(client, sent.form, size);
      if (wait)
        return {
          event,
          form: sent.form,
          response: problemResponse("throttled", { headers: { "retry-after": String(wait) } }),
        };
      const { id, ...made } = await drafts.create(sent.form, contentOf(served, sent), {
        secret: sent.secret,
        expiresAt: endOf(served),
      });
      await attach(sent, served, id).catch(async (error: unknown) => {
        // Nobody was told its code.
        await drafts.remove({ code: made.code, secret: sent.secret });
        throw error;
      });
      return { event, form: sent.form, response: json(made, 201) };
    });

  /** The draft in the form as it is now. */
  async function returned({
    form: id,
    expiresAt,
    language,
    page,
    answers,
    labels,
    version,
    definition,
  }: Draft): Promise<RouteResult> {
    const served = await forms.get(id);
    if (!served)
      return {
        event,
        response: problemResponse("unknown-form", { detail: "The form of this draft is no longer offered" }),
      };
    const { form, hash } = served;
    const isChanged = definition === undefined ? version !== form.definition.version : definition !== hash;
    // In the same form nothing is taken away, not even what is still wrong.
    const fitted = isChanged
      ? fitAnswers(form, answers, labels, { now, ...(timeZone !== undefined && { timeZone }) })
      : { answers, dropped: [] };
    const dropped = fitted.dropped.map(({ label, ...rest }) => ({
      ...rest,
      ...(label !== undefined && { label: inLanguage(label, language, form.definition.languages) }),
    }));
    const isPage = page === STAGES.check || form.definition.pages.some((each) => each.id === page);
    return {
      event,
      form: id,
      response: json({
        form: id,
        version: form.definition.version,
        language,
        answers: fitted.answers,
        dropped,
        isChanged,
        ...(isPage && { page }),
        expiresAt,
      }),
    };
  }

  const resume = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      const { code, secret } = await read(request, SENT.draftKey);
      const draft = await drafts.open({ code, secret, client });
      return draft.ok ? returned(draft.value) : refusedAttempt(event, draft);
    });

  const update = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      const sent = await read(request, SENT.draftUpdate);
      const key = { code: sent.code, secret: sent.secret, client };
      const draft = await drafts.open(key);
      if (!draft.ok) return refusedAttempt(event, draft);
      const { id, form } = draft.value;
      const served = await forms.get(form);
      if (!served) return { event, response: problemResponse("unknown-form") };
      await attach(sent, served, id);
      const saved = await drafts.update(key, contentOf(served, sent), { expiresAt: endOf(served) });
      return saved.ok ? { event, form, response: json(saved.value) } : refusedAttempt(event, saved);
    });

  const remove = (request: Request, { client }: RouteContext): Promise<RouteResult> =>
    answeringBodyErrors(event, async () => {
      const { code, secret } = await read(request, SENT.draftKey);
      const removed = await drafts.remove({ code, secret, client });
      return removed.ok ? { event, response: noContent() } : refusedAttempt(event, removed);
    });

  const refused = {
    400: { description: "The request is not as described" },
    403: { description: "The code or the secret is wrong" },
    413: { description: "It is too large" },
    415: { description: "It is not JSON" },
    429: { description: "Too many wrong tries, or too many requests" },
  };
  const { 403: _, ...refusedAtFirst } = refused;
  const noForm = { 404: { description: "There is no such form" } };
  return [
    {
      method: "POST",
      path: "/drafts",
      id: "saveDraft",
      summary: "Keeps an unfinished form; gives the code it comes back with, together with the secret sent",
      body: SENT.draft,
      answers: { 201: { description: "It is kept", schema: GIVEN.draftMade }, ...refusedAtFirst, ...noForm },
      run: save,
    },
    {
      method: "POST",
      path: "/drafts/resume",
      id: "resumeDraft",
      summary: "Gives a draft back, in the form as it is now",
      body: SENT.draftKey,
      answers: { 200: { description: "The draft", schema: GIVEN.draft }, ...refused, ...noForm },
      run: resume,
    },
    {
      method: "POST",
      path: "/drafts/update",
      id: "updateDraft",
      summary: "Keeps other answers in place of a draft's",
      body: SENT.draftUpdate,
      answers: { 200: { description: "They are kept", schema: GIVEN.draftSaved }, ...refused, ...noForm },
      run: update,
    },
    {
      method: "POST",
      path: "/drafts/remove",
      id: "removeDraft",
      summary: "Deletes a draft and its files",
      body: SENT.draftKey,
      answers: { 204: { description: "It is gone" }, ...refused },
      run: remove,
    },
  ];
}
