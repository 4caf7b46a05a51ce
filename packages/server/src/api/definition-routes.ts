import { takesGzip } from "../gzip.js";
import { problemResponse } from "../problem-details.js";
import type { PublishedForms } from "./forms.js";
import type { RouteResult, Route, RouteContext } from "./route.js";
import { GIVEN } from "./schemas.js";

export function definitionRoutes(forms: PublishedForms, compress: boolean): readonly Route[] {
  async function run(request: Request, { segments: { id = "" } }: RouteContext): Promise<RouteResult> {
    const served = await forms.get(id);
    if (!served) return { event: "definition", response: problemResponse("unknown-form") };
    // A definition holds no secret and nothing a visitor sent, so that compressing it tells nobody anything.
    const isZipped = compress && takesGzip(request.headers.get("accept-encoding") ?? "");
    // Each form of it is a representation of its own (RFC 9110, section 8.8.3.3).
    const etag = `"${served.hash}${isZipped ? "-gzip" : ""}"`;
    const headers = {
      "content-type": "application/json",
      "cache-control": "no-cache",
      vary: "accept-encoding",
      etag,
    };
    const isFresh = request.headers
      .get("if-none-match")
      ?.split(",")
      .some((each) => each.trim().replace(/^W\//, "") === etag || each.trim() === "*");
    if (isFresh)
      return { event: "definition", form: id, response: new Response(null, { status: 304, headers }) };
    const content = isZipped ? ((await served.gzipped()) as BodyInit) : served.text; // bytes of its own buffer
    const body = request.method === "HEAD" ? null : content;
    return {
      event: "definition",
      form: id,
      response: new Response(body, {
        headers: { ...headers, ...(isZipped && { "content-encoding": "gzip" }) },
      }),
    };
  }
  const about = {
    path: "/forms/{id}",
    summary: "The definition of a form",
    headers: { "if-none-match": "ETag of the definition that is there already" },
    answers: {
      200: { description: "The definition", schema: GIVEN.definition, headers: { etag: "Its SHA-256" } },
      304: { description: "It has not changed" },
      404: { description: "There is no such form" },
    },
    run,
  };
  return [
    { ...about, method: "GET", id: "definition" },
    { ...about, method: "HEAD", id: "definitionHead" },
  ];
}
