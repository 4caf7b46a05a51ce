import type { AnswerField, Field, LookUp } from "@diwan/core";
import { answerTypes, readLookup } from "@diwan/fields/answers";
import type { PageEnvironment, PageRequest } from "./page-environment.js";
import { callEndpoint } from "./send.js";

/** Asks the endpoint the browser would ask, in the same process and in the citizen's name: whatever holds there holds for people without JavaScript too. */
export const lookUpFor =
  ({ options, api }: PageEnvironment, { request, location, sender }: PageRequest) =>
  (field: Field, language: string): LookUp | undefined => {
    // Whatever is looked up has answers.
    const own = field as AnswerField;
    const source = answerTypes.get(field.type)?.lookup?.source(own);
    if (source === undefined) return undefined;
    const address = new URL(`${api}/lookups/${encodeURIComponent(source)}`, request.url);
    return async (value) => {
      const body = { form: location.form, field: own.name, language, value };
      const response = await callEndpoint(options.receive, address, body, request, sender);
      const answered: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
      return readLookup(answered);
    };
  };
