import type { Problem } from "@diwan/core";
import type { FailureMessage, SealedBy } from "../review/submission-state.js";

/** What an answer that is no acceptance lacks. */
export type MissingPart = "redirect" | "contentType" | "json" | "reference";

/** What whoever took a submission says of it. */
export type EndpointAnswer =
  | {
      readonly kind: "sent";
      readonly reference: string;
      readonly secret?: string;
      readonly sealed?: SealedBy;
    }
  /** Some answers must be corrected first. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[]; readonly status?: number }
  /** Refused for a reason that no correction of an answer mends. */
  | { readonly kind: "rejected"; readonly message: FailureMessage; readonly status: number }
  /** Neither an acceptance nor a refusal: a sign-in page, a page in place of an endpoint, an endpoint that gives no reference. */
  | {
      readonly kind: "unexpected";
      readonly message: FailureMessage;
      readonly lacks: MissingPart;
      readonly status?: number;
    };

const MESSAGES: { readonly [status: number]: FailureMessage } = {
  401: "submit.signIn",
  403: "submit.signIn",
  407: "submit.signIn",
  409: "submit.already",
  410: "submit.expired",
  412: "submit.expired",
  413: "submit.tooLarge",
  511: "submit.signIn",
};
/** Most characters of a reference or a secret: they are read, written down and told on the telephone. */
const LONGEST = 200;
/** More than anybody corrects in one go, and longer than the path of any question. */
const MOST_PROBLEMS = 100;
const LONGEST_PATH = 1000;

/**
 * Reads the answer of an endpoint. Only a 2xx answer that was not redirected, whose content type is JSON (`application/json` or `+json`) and whose
 * body is an object with a `reference` is an acceptance: everything else may come from somebody who has never seen the submission. Throws when the
 * body breaks off.
 */
export async function readAnswer(response: Response): Promise<EndpointAnswer> {
  const { status, type, redirected, ok } = response;
  if (redirected || type === "opaqueredirect" || type === "opaque" || (status >= 300 && status < 400)) {
    return { kind: "unexpected", message: "submit.signIn", lacks: "redirect", ...(status && { status }) };
  }
  if (ok) {
    const contentType = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    const lacking = (lacks: MissingPart, message: FailureMessage): EndpointAnswer => ({
      kind: "unexpected",
      message,
      lacks,
      status,
    });
    // A page where JSON was asked for is one to sign in on, most of the time.
    if (!/^application\/([\w.+-]+\+)?json$/.test(contentType))
      return lacking("contentType", contentType.includes("html") ? "submit.signIn" : "submit.unconfirmed");
    const body = parse(await response.text());
    return body === undefined
      ? lacking("json", "submit.unconfirmed")
      : (acceptance(body) ?? lacking("reference", "submit.unconfirmed"));
  }
  if (status === 422 || status === 400)
    return { kind: "refused", status, problems: problemsIn(parse(await response.text().catch(() => ""))) };
  return { kind: "rejected", status, message: MESSAGES[status] ?? "submit.failed" };
}

/** Reads what an agency's own code gave back: an acceptance as above, or problems to be corrected. */
export function readResult(result: unknown): EndpointAnswer {
  const { problems } = membersOf(result);
  if (Array.isArray(problems) && problems.length) return { kind: "refused", problems: problemsIn(result) };
  return acceptance(result) ?? { kind: "unexpected", message: "submit.unconfirmed", lacks: "reference" };
}

function acceptance(body: unknown): EndpointAnswer | undefined {
  const { reference, secret, sealed } = membersOf(body);
  const [told, code] = [readableText(reference), readableText(secret)];
  return told === undefined
    ? undefined
    : {
        kind: "sent",
        reference: told,
        ...(code !== undefined && { secret: code }),
        ...((sealed === "browser" || sealed === "server") && { sealed }),
      };
}

/** A text that can be read and written down: some letter or digit, on one line, in the order it has. A number is none: JSON has no leading zeros and no large ones. */
function readableText(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return /[\p{L}\p{N}]/u.test(text) &&
    !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(text) &&
    text.length <= LONGEST
    ? text
    : undefined;
}

/** The problems in the body of a refusal, as far as they are any. A code goes into events, so that it may be none that could hold an answer. */
export function problemsIn(body: unknown): readonly Problem[] {
  const { problems } = membersOf(body);
  return (Array.isArray(problems) ? problems.slice(0, MOST_PROBLEMS) : []).flatMap((problem: unknown) => {
    const { path, code, params } = membersOf(problem);
    if (typeof path !== "string" || path.length > LONGEST_PATH) return [];
    const known = Object.entries(membersOf(params)).filter(
      (entry): entry is [string, string | number | boolean] =>
        ["string", "number", "boolean"].includes(typeof entry[1]),
    );
    return [
      {
        path,
        code: typeof code === "string" && /^[a-z][\w:.-]{0,63}$/i.test(code) ? code : "refused",
        ...(known.length && { params: Object.fromEntries(known) }),
      },
    ];
  });
}

/** Any object may be asked for any name. */
const membersOf = (value: unknown): { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: unknown })
    : {};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
