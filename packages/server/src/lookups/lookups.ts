import type { LookupRecord } from "@diwan/core";
import { readWebhookSecret } from "../outbox/webhook-secret.js";
import { askUrl, SourceError } from "./ask-url.js";
import {
  checkSources,
  DEFAULT_TIMEOUT,
  type LookupSources,
  type SourceQuestion,
} from "./sources.settings.js";

/** What a source said: a record, nothing, or why it said nothing that can be used. */
export type SourceAnswer =
  | { readonly record: LookupRecord | null }
  | {
      /** `busy`: too many ask it at once. The others as in `SourceError`. */
      readonly failed: "busy" | "unreachable" | "answer" | "time";
      /** For whoever runs the server: names neither the question nor the answer. */
      readonly why: string;
    };

export interface Lookups {
  has(source: string): boolean;
  /** Asks a source; of its record only these members are handed on. Never rejects. */
  ask(source: string, question: SourceQuestion, members: readonly string[]): Promise<SourceAnswer>;
}

/** Of one source at once: what hangs must not hold every connection of the server. */
const MOST_AT_ONCE = 50;

const LONGEST_TEXT = 2_000;

const isObject = (value: unknown): value is { readonly [member: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): value is LookupRecord[string] =>
  typeof value === "string"
    ? value.length <= LONGEST_TEXT
    : value === null || typeof value === "boolean" || Number.isFinite(value);

export function createLookups(sources: LookupSources): Lookups {
  checkSources(sources);
  for (const [name, source] of Object.entries(sources))
    if ("url" in source && source.secret !== undefined)
      readWebhookSecret(source.secret, `lookups.${name}.secret`);
  const underWay = new Map<string, number>();

  async function answerOf(
    name: string,
    question: SourceQuestion,
    members: readonly string[],
  ): Promise<SourceAnswer> {
    const source = sources[name];
    if (!source) return { failed: "unreachable", why: "There is no such source" };
    const stop = new AbortController();
    const { timeout = DEFAULT_TIMEOUT } = source;
    const timer = setTimeout(() => stop.abort(), timeout);
    // Code of the agency's own may have forgotten the signal.
    const over = new Promise<never>((_, reject) =>
      stop.signal.addEventListener("abort", () =>
        reject(new SourceError("time", "It did not answer in time")),
      ),
    );
    over.catch(() => {});
    try {
      if ("function" in source) {
        const record = await Promise.race([source.function(question, { signal: stop.signal }), over]);
        return only({ record: record ?? null }, members);
      }
      const { status, body } = await Promise.race([askUrl(source, question, stop.signal), over]);
      if (status === 404) return { record: null };
      if (status < 200 || status > 299) return { failed: "answer", why: `It answered with status ${status}` };
      return only(body, members);
    } catch (error) {
      if (error instanceof SourceError) return { failed: error.reason, why: error.message };
      return {
        failed: "answer",
        why: `It failed (${error instanceof Error ? error.name : typeof error})`,
      };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    has: (source) => Object.hasOwn(sources, source),
    async ask(source, question, members) {
      const count = underWay.get(source) ?? 0;
      if (count >= MOST_AT_ONCE) return { failed: "busy", why: "Too many ask it at once" };
      underWay.set(source, count + 1);
      try {
        return await answerOf(source, question, members);
      } finally {
        underWay.set(source, (underWay.get(source) ?? 1) - 1);
      }
    },
  };
}

/** `{ "record": { … } }`, or `{ "record": null }` where there is none; of it the members that the question asks for, each a plain value. Anything else is no answer. */
function only(body: unknown, members: readonly string[]): SourceAnswer {
  const record = isObject(body) ? body["record"] : undefined;
  if (record === null) return { record };
  if (!isObject(record))
    return { failed: "answer", why: 'It did not answer with { "record": { … } } or { "record": null }' };
  const kept: { [member: string]: LookupRecord[string] } = {};
  for (const member of members) {
    const given = Object.hasOwn(record, member) ? record[member] : null;
    if (!isPlain(given))
      return {
        failed: "answer",
        why: `'${member}' of its record is no text, number, or yes or no, or too long`,
      };
    if (given !== null && given !== "") kept[member] = given;
  }
  return { record: kept };
}
