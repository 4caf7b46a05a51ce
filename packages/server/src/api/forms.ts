import { canonicalJson, definitionHash, type CompiledForm, type Definition } from "@diwan/core";
import { compileForm } from "@diwan/fields/answers";
import { lazyForms, type LazyForms } from "./lazy-forms.js";
import { gzip } from "../gzip.js";

/** A form that is served: ready to run, with the hash and the text it is handed out under. */
export interface PublishedForm {
  readonly form: CompiledForm;
  readonly hash: string | undefined;
  readonly text: string;
  /** Its canonical JSON, whose digest the hash is, to be kept with what answers it. */
  readonly canonical: string;
  /** The text as gzip, made when first asked for. */
  gzipped(): Promise<Uint8Array>;
}
export type PublishedForms = LazyForms<PublishedForm>;

async function publish(definition: Definition): Promise<PublishedForm> {
  const text = JSON.stringify(definition);
  let gzipped: Promise<Uint8Array> | undefined;
  return {
    form: await compileForm(definition),
    hash: await definitionHash(definition),
    text,
    canonical: canonicalJson(definition),
    gzipped: () => (gzipped ??= gzip(text)),
  };
}

export const publishForms = (definitions: readonly Definition[]): PublishedForms =>
  lazyForms(definitions, publish);
