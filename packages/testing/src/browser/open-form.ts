import type { Answers, Definition } from "@diwan/core";
import type {
  DiwanForm,
  DraftMode,
  LookupHandler,
  SubmitHandler,
  UploadHandler,
  VerificationHandler,
} from "@diwan/form";
import "@diwan/form/define";
import { checkDefinition } from "../check-definition.js";

export interface OpenOptions {
  /** BCP 47 tag; default `en`. */
  readonly language?: string;
  /** Prefills the form. */
  readonly answers?: Answers;
  /** Renders into the page's own tree. */
  readonly isolation?: "none";
  /** Default `off`, so that no test finds another's draft. */
  readonly draft?: DraftMode;
  /** URL of the endpoints for drafts: the form can be saved there. */
  readonly save?: string;
  /** Takes the submission; by default it is accepted with the reference `TEST-1`. */
  readonly submitHandler?: SubmitHandler;
  /** Takes each file; by default it is accepted with an id of its own. */
  readonly uploadHandler?: UploadHandler;
  /** URL files are sent to (tus 1.0), in place of `uploadHandler`. */
  readonly upload?: string;
  /** Looks up what is entered; without it nothing can be looked up. */
  readonly lookupHandler?: LookupHandler;
  /** Sends codes that confirm an address and looks at what was entered; without it no address can be confirmed. */
  readonly verificationHandler?: VerificationHandler;
  /** Where the form is put; default the end of the page. */
  readonly parent?: ParentNode;
}

/**
 * Puts a form on the page, from a definition or the URL of one, and waits until its first page is shown. Throws what is wrong with the definition, or
 * why it could not be loaded. Take it away with `form.remove()`.
 */
export async function openForm(
  definition: Definition | string,
  {
    language = "en",
    answers,
    isolation,
    draft = "off",
    save,
    submitHandler,
    uploadHandler,
    upload,
    lookupHandler,
    verificationHandler,
    parent = document.body,
  }: OpenOptions = {},
): Promise<DiwanForm> {
  const form = document.createElement("diwan-form") as DiwanForm; // defined by the import above
  form.lang = language;
  form.setAttribute("draft", draft);
  if (isolation) form.setAttribute("isolation", isolation);
  if (save) form.setAttribute("save", save);
  form.submitHandler = submitHandler ?? (() => ({ reference: "TEST-1" }));
  if (upload) form.setAttribute("upload", upload);
  if (uploadHandler || !upload)
    form.uploadHandler = uploadHandler ?? (() => Promise.resolve({ id: `TEST-${crypto.randomUUID()}` }));
  if (lookupHandler) form.lookupHandler = lookupHandler;
  if (verificationHandler) form.verificationHandler = verificationHandler;
  if (answers) form.answers = answers;
  if (typeof definition === "string") form.setAttribute("src", definition);
  else form.definition = definition;
  const ready = new Promise<void>((resolve, reject) => {
    form.addEventListener("diwan-ready", () => resolve(), { once: true });
    form.addEventListener(
      "diwan-error",
      (event) => {
        // Every diwan-error says what happened.
        reject(
          new Error(
            `the form cannot be shown: ${(event as CustomEvent<{ readonly message: string }>).detail.message}`,
          ),
        );
      },
      { once: true },
    );
  });
  parent.append(form);
  try {
    await ready;
  } catch (error) {
    form.remove();
    // The reader of definitions says it better, with every problem and its place.
    if (typeof definition !== "string") checkDefinition(definition);
    throw error;
  }
  return form;
}
