import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Answers, Definition, Problem } from "@diwan/core";
import { codeIn, verificationOf, type Channel } from "@diwan/fields/answers";
import { ConfigurationError, secretProblem } from "../configuration.js";
import { verifiedAnswers } from "./questions.js";
import { memoryVerifications, type VerificationRows } from "./rows.js";

/** How the agency sends a code: by its own mail server, or a service for text messages. */
export interface VerificationHook {
  /**
   * Sends a code of six digits to an address. `language` is that of the page. A rejection, or no end within 15 seconds, is said to the citizen as a fault of ours; nothing
   * of it reaches the log but the error's name. The code must not be kept or logged.
   */
  send(
    to: string,
    code: string,
    about: { readonly language: string; readonly channel: Channel; readonly form: string },
  ): Promise<unknown>;
}

export interface VerificationLimits {
  /** Minutes a code can be entered; default 10. */
  readonly minutes?: number;
  /** Wrong codes until it cannot be entered any more; default 5. */
  readonly tries?: number;
  /** Seconds between two codes to one address; default 60. */
  readonly pause?: number;
  /** Codes to one address in an hour, whoever asks for them; default 5. */
  readonly perAddress?: number;
  /** Codes one client asks for in an hour; default 20. */
  readonly perClient?: number;
  /** Codes all clients together ask for in one form in an hour, so that nobody with many addresses runs up the bill for messages; default 2,000. */
  readonly perForm?: number;
  /** Codes one client tries in 15 minutes; default 30. */
  readonly triesPerClient?: number;
  /** Days a confirmation can be sent in with a form, so that a form that was saved need not be confirmed again; default 30. */
  readonly days?: number;
}

export interface VerificationOptions extends VerificationHook, VerificationLimits {
  /**
   * At least 32 characters, shared by all processes: digests are made with it. Of a list the first makes them, and what was sent or confirmed under the others holds on. Default one of this
   * process, which ends with it.
   */
  readonly secret?: string | readonly [string, ...string[]];
  /** Where codes that were sent are noted; default this process alone. */
  readonly rows?: VerificationRows;
  readonly now?: () => Date;
}

export interface SendRequest {
  readonly form: string;
  readonly channel: Channel;
  readonly to: string;
  readonly language: string;
  readonly client?: string | undefined;
}
export interface ConfirmRequest extends Omit<SendRequest, "language"> {
  readonly proof: string;
  readonly code: string;
}
type Wait = { readonly ok: false; readonly reason: "wait"; readonly retryAfter: number };
export type SendOutcome =
  | { readonly ok: true; readonly proof: string; readonly minutes: number }
  | Wait
  /** The hook failed; its name for it. */
  | { readonly ok: false; readonly reason: "failed"; readonly error: string };
export type ConfirmOutcome =
  | { readonly ok: true; readonly at: string }
  | Wait
  | {
      readonly ok: false;
      readonly reason: "codeWrong" | "codeExpired" | "codeTries";
      /** Tries that are left. */
      readonly left?: number;
    };

/** What was confirmed of a submission, while it is on its way. */
export interface ClaimedVerifications {
  readonly problems: readonly Problem[];
  release(): Promise<void>;
}

/** Codes that confirm where somebody can be reached (decision 037). */
export interface Verifications {
  send(request: SendRequest): Promise<SendOutcome>;
  confirm(request: ConfirmRequest): Promise<ConfirmOutcome>;
  /** Looks whether everything that answers say was confirmed was, for this form and in no other submission, and makes it part of this one. */
  claim(
    definition: Definition,
    submission: { readonly answers: Answers; readonly key: string },
  ): Promise<ClaimedVerifications>;
}

const HOUR = 3_600;
const DAY = 86_400_000;
const HOOK_LIMIT = 15_000;
const TRIES_WINDOW = 900;

/** Rejects when an agency's service does not end. */
async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("over", "TimeoutError")), HOOK_LIMIT);
  });
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

export function createVerifications({
  send,
  secret,
  rows = memoryVerifications(),
  now = () => new Date(),
  minutes = 10,
  tries = 5,
  pause = 60,
  perAddress = 5,
  perClient = 20,
  perForm = 2_000,
  triesPerClient = 30,
  days = 30,
}: VerificationOptions): Verifications {
  const secrets = secret === undefined ? [randomBytes(32).toString("base64")] : [secret].flat();
  checkOptions({ send, secrets });
  const [first = "", ...older] = secrets;
  const newest = digestsBy(first);
  const all = [newest, ...older.map(digestsBy)];
  const { digest } = newest;

  /** Counts under each name; those that are over their limit say how long to wait, and what was counted is taken back. */
  async function within(
    limits: readonly { readonly name: string; readonly most: number; readonly window: number }[],
    clock: Date,
  ): Promise<Wait | undefined> {
    const counted = [];
    for (const limit of limits)
      counted.push({ ...limit, ...(await rows.count(limit.name, limit.window, clock)) });
    const over = counted.filter(({ count, most }) => count > most);
    if (!over.length) return undefined;
    // A press too early is no code that was sent.
    await Promise.all(counted.filter((each) => !over.includes(each)).map(({ name }) => rows.uncount(name)));
    const seconds = over.map(({ until }) => Math.ceil((until.getTime() - clock.getTime()) / 1000));
    return { ok: false, reason: "wait", retryAfter: Math.max(1, ...seconds) };
  }

  return {
    async send({ form, channel, to, language, client }) {
      const clock = now();
      const owner = digest("recipient", channel, sameAddress(to));
      const ofRecipient = [
        { name: digest("send pause", owner), most: 1, window: pause },
        { name: digest("send", owner), most: perAddress, window: HOUR },
      ];
      const limits = [
        ...(client === undefined
          ? []
          : [{ name: digest("send client", client), most: perClient, window: HOUR }]),
        { name: digest("send form", form), most: perForm, window: HOUR },
        ...ofRecipient,
      ];
      const wait = await within(limits, clock);
      if (wait) return wait;
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      const proof = randomBytes(16).toString("base64url");
      const id = newest.idOf(proof);
      await rows.add(
        {
          id,
          form,
          channel,
          recipient: newest.recipientOf(channel, to),
          code: digest("code", id, code),
          code_until: new Date(clock.getTime() + minutes * 60_000),
          expires_at: new Date(clock.getTime() + days * DAY),
        },
        clock,
      );
      try {
        await inTime(Promise.resolve(send(to, code, { language, channel, form })));
      } catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        // Whoever was sent nothing may ask again at once. What did not end in time may have been sent; and what fails is no way to ask without end.
        if (name !== "TimeoutError") await Promise.all(ofRecipient.map((each) => rows.uncount(each.name)));
        return { ok: false, reason: "failed", error: name };
      }
      return { ok: true, proof, minutes };
    },

    async confirm({ form, channel, to, proof, code, client }) {
      const clock = now();
      const name = client === undefined ? undefined : digest("try client", client);
      const wait =
        name === undefined
          ? undefined
          : await within([{ name, most: triesPerClient, window: TRIES_WINDOW }], clock);
      if (wait) return wait;
      const found = await firstOf(all, async (by) => {
        const id = by.idOf(proof);
        const row = await rows.try(id, form, clock);
        return row && { by, id, row };
      });
      if (!found) return { ok: false, reason: "codeExpired" };
      const { by, id, row } = found;
      if (row.recipient !== by.recipientOf(channel, to) || (!row.verified_at && row.code_until <= clock))
        return { ok: false, reason: "codeExpired" };
      // Two windows of one visit: the other was first.
      if (row.verified_at) return { ok: true, at: row.verified_at.toISOString() };
      if (row.tries > tries) return { ok: false, reason: "codeTries" };
      const [given, right] = [by.digest("code", id, codeIn(code)), row.code].map((text) => Buffer.from(text));
      if (!given || !right || given.length !== right.length || !timingSafeEqual(given, right)) {
        const left = tries - row.tries;
        return left > 0 ? { ok: false, reason: "codeWrong", left } : { ok: false, reason: "codeTries" };
      }
      if (name !== undefined) await rows.uncount(name);
      return { ok: true, at: (await rows.verify(id, clock)).toISOString() };
    },

    async claim(definition, { answers, key: submission }) {
      const clock = now();
      const claimed: { readonly id: string; readonly owner: string }[] = [];
      const release = async (): Promise<void> => {
        for (const { id, owner } of claimed) await rows.release([id], owner);
      };
      const problems: Problem[] = [];
      for (const { path, channel, value } of verifiedAnswers(definition, answers)) {
        const { to, at, proof } = verificationOf(value);
        const claim =
          at === undefined || proof === undefined
            ? undefined
            : await firstOf(all, async (by) => {
                const [id, owner] = [by.idOf(proof), by.digest("submission", definition.id, submission)];
                const recipient = by.recipientOf(channel, to);
                const how = await rows.claim(
                  { id, form: definition.id, channel, recipient, at: new Date(at), key: owner },
                  clock,
                );
                return how && { id, owner, isNew: how === "new" };
              });
        if (!claim) problems.push({ path, code: "verification" });
        // What another request under the same key made part of it is not given back by this one.
        else if (claim.isNew) claimed.push(claim);
      }
      if (problems.length) await release();
      return { problems, release };
    },
  };
}

/** Digests by one secret. */
interface Digests {
  /** `purpose` keeps one use's digests from serving another; parts cannot run into each other. */
  digest(purpose: string, ...parts: readonly string[]): string;
  idOf(proof: string): string;
  recipientOf(channel: Channel, to: string): string;
}

function digestsBy(secret: string): Digests {
  const digest: Digests["digest"] = (purpose, ...parts) =>
    createHmac("sha256", secret)
      .update(JSON.stringify([`diwan ${purpose}`, ...parts]))
      .digest("base64url");
  return {
    digest,
    idOf: (proof) => digest("proof", proof),
    // Domains do not tell capitals from small letters, and no server in use does in what stands before them.
    recipientOf: (channel, to) => digest("recipient", channel, to.normalize("NFC").toLowerCase()),
  };
}

/** What is counted as one address: it leads to one letter box also with signs that nobody sees, or written wide. */
const sameAddress = (to: string): string =>
  to
    .normalize("NFKC")
    .replace(/\p{DI}/gu, "")
    .toLowerCase();

/** What the first of them gives that gives anything. */
async function firstOf<T, R>(
  all: readonly T[],
  ask: (one: T) => Promise<R | undefined>,
): Promise<R | undefined> {
  for (const one of all) {
    const found = await ask(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkOptions({
  send,
  secrets,
}: Pick<VerificationOptions, "send"> & { readonly secrets: readonly unknown[] }): void {
  const problem = secrets.length
    ? secrets.map((secret) => secretProblem(secret)).find((each) => each !== undefined)
    : "is an empty list";
  const problems = [
    // Configuration may come from code without types.
    ...(typeof (send as unknown) === "function"
      ? []
      : ["verification has no 'send': give the function that sends a code to an address."]),
    ...(problem === undefined ? [] : [`The secret of verification ${problem}.`]),
  ];
  if (problems.length) throw new ConfigurationError(problems);
}
