import { AGENCY_SCOPES } from "../agency/tokens.js";
import type { Route, Schema } from "./route.js";
import { GIVEN } from "./schemas.js";

const ref = (name: keyof typeof GIVEN): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Schemas with a name are told once and pointed to. */
function named(schema: Schema): Schema {
  const name = (Object.keys(GIVEN) as (keyof typeof GIVEN)[]).find((each) => GIVEN[each] === schema);
  return name ? ref(name) : schema;
}
/** Errors are problem details unless the route says otherwise. */
function contentOf(status: number, schema: Schema | undefined): object | undefined {
  if (schema) return { content: { "application/json": { schema: named(schema) } } };
  if (status < 400) return undefined;
  return { content: { "application/problem+json": { schema: ref("problem") } } };
}

/** Of every route of the agency's, beside its own. */
const ANSWERS_TO_THE_AGENCY: Route["answers"] = {
  401: {
    description: "The token is missing, wrong or expired",
    headers: { "www-authenticate": "Bearer (RFC 6750)" },
  },
  403: {
    description: "The token has not the scope that is needed",
    headers: { "www-authenticate": "Bearer, with the scope (RFC 6750)" },
  },
  429: { description: "Too many tries without a right token", headers: { "retry-after": "Seconds" } },
  503: { description: "The use could not be noted in the audit trail, so nothing was done" },
};
const AGENCY_SCHEME = {
  type: "http",
  scheme: "bearer",
  description: `A token of one of the agency's systems. Each has scopes (${AGENCY_SCOPES.join(", ")}); an operation names the one it needs. Every use is noted in the audit trail.`,
};

function operation({ method, id, summary, path, body, headers = {}, agency, answers: own }: Route): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inHeader = Object.entries(headers).map(([name, description]) => ({
    name,
    in: "header",
    description,
    schema: { type: "string" },
  }));
  const answers = { ...own, ...(agency && ANSWERS_TO_THE_AGENCY) };
  return {
    operationId: id,
    summary,
    ...(inPath.length + inHeader.length && { parameters: [...inPath, ...inHeader] }),
    ...(agency && { security: [{ agency: [agency.scope] }] }),
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: named(body) } } },
    }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, { description, schema, headers: sent }]) => [
        status,
        {
          description,
          ...(sent && {
            headers: Object.fromEntries(
              Object.entries(sent).map(([name, about]) => [
                name,
                { description: about, schema: { type: "string" } },
              ]),
            ),
          }),
          ...(method !== "HEAD" && contentOf(Number(status), schema)),
        },
      ]),
    ),
  };
}

/** The OpenAPI 3.1 document of the routes there are. */
export function openApi(
  routes: readonly Route[],
  { base, version = "1" }: { readonly base: string; readonly version?: string },
): object {
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  return {
    openapi: "3.1.0",
    info: {
      title: "Diwan forms",
      version,
      description:
        "Receives forms. Every error is problem details (RFC 9457); no address and no error holds an answer.",
    },
    servers: [{ url: base }],
    paths,
    components: {
      schemas: GIVEN,
      ...(routes.some(({ agency }) => agency) && { securitySchemes: { agency: AGENCY_SCHEME } }),
    },
  };
}
