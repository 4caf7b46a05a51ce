import type { AnswerField, Field, LookUp, LookupResult } from "@diwan/core";
import { answerTypes, readLookup } from "@diwan/fields/answers";
import type { PageEnvironment, PageRequest } from "./page-environment.js";
import { callEndpoint } from "./send.js";

/**
 * Asks the endpoint the browser would ask, in the same process and in the citizen's name: whatever holds there holds for people without JavaScript too. The same is asked once only: what
 * is done to a visit is done again when somebody else changed it meanwhile.
 */
export function lookUpFor(
  {
    options,
    api,
  }: Pick<PageEnvironment, "api"> & {
    readonly options: Pick<PageEnvironment["options"], "receive">;
  },
  { request, location, sender }: Pick<PageRequest, "request" | "location" | "sender">,
): (field: Field, language: string) => LookUp | undefined {
  const known = new Map<string, Promise<LookupResult>>();
  const ask = async (source: string, question: object): Promise<LookupResult> => {
    const address = new URL(`${api}/lookups/${encodeURIComponent(source)}`, request.url);
    const response = await callEndpoint(options.receive, address, question, request, sender);
    const answered: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
    return readLookup(answered);
  };
  return (field, language) => {
    // Whatever is looked up has answers.
    const own = field as AnswerField;
    const source = answerTypes.get(field.type)?.lookup?.source(own);
    if (source === undefined) return undefined;
    return (value) => {
      const question = { form: location.form, field: own.name, language, value };
      const key = JSON.stringify([source, question]);
      const answer = known.get(key) ?? ask(source, question);
      known.set(key, answer);
      return answer;
    };
  };
}
