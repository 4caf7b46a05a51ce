import { BodyError } from "../body.js";
import { problemResponse } from "../problem-details.js";
import type { RouteResult, Schema } from "./route.js";

export const json = (
  value: unknown,
  status = 200,
  headers: { readonly [name: string]: string } = {},
): Response => Response.json(value, { status, headers: { "cache-control": "no-store", ...headers } });
export const noContent = (status = 204): Response =>
  new Response(null, { status, headers: { "cache-control": "no-store" } });

/** Runs what reads a body; one that was refused becomes its answer. */
export async function answeringBodyErrors(
  event: RouteResult["event"],
  run: () => Promise<RouteResult>,
): Promise<RouteResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return { event, response: problemResponse(error.kind, { detail: error.message }) };
  }
}

/** The answer to a wrong code or secret, or to one try too many. */
export const refusedAttempt = (
  event: RouteResult["event"],
  guarded:
    | { readonly ok: false; readonly reason: "wrong" }
    | { readonly ok: false; readonly reason: "throttled"; readonly retryAfter: number },
): RouteResult => ({
  event,
  response:
    guarded.reason === "wrong"
      ? problemResponse("wrong-secret")
      : problemResponse("throttled", { headers: { "retry-after": String(guarded.retryAfter) } }),
});

type Members = { readonly [name: string]: unknown };

/** Reads the members of a body that a schema of this house's own narrow kind describes: an object of texts, plain objects and lists of texts. Throws `BodyError`. */
export function readMembers(body: unknown, { properties, required = [] }: ObjectSchema): Members {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new BodyError("malformed", "The body must be an object");
  const members = body as Members; // just seen to be one
  for (const name of required)
    if (members[name] === undefined) throw new BodyError("malformed", `'${name}' is missing`);
  for (const [name, value] of Object.entries(members)) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    // Not the name: it is the sender's.
    if (!schema) throw new BodyError("malformed", "The body has a member it should not have");
    if (!fits(value, schema)) throw new BodyError("malformed", `'${name}' must be ${schema.description}`);
  }
  return members;
}

export interface MemberSchema extends Schema {
  readonly type: "string" | "object" | "array";
  readonly description: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly items?: MemberSchema;
  readonly maxItems?: number;
}
export interface ObjectSchema extends Schema {
  readonly type: "object";
  readonly properties: { readonly [name: string]: MemberSchema };
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

function fits(
  value: unknown,
  {
    type,
    pattern,
    minLength = 0,
    maxLength = Infinity,
    enum: choices,
    items,
    maxItems = Infinity,
  }: MemberSchema,
): boolean {
  if (type === "array")
    return (
      Array.isArray(value) && value.length <= maxItems && value.every((each) => !items || fits(each, items))
    );
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  // JSON Schema counts characters, not the halves of them.
  return (
    typeof value === "string" &&
    value.length <= 2 * maxLength &&
    [...value].length >= minLength &&
    [...value].length <= maxLength &&
    (!pattern || new RegExp(pattern, "u").test(value)) &&
    (!choices || choices.includes(value))
  );
}
