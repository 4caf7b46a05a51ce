import { problemResponse } from "../problem-details.js";
import type { Forms } from "./forms.js";
import type { Outcome, Route, RouteContext } from "./route.js";
import { GIVEN } from "./schemas.js";

export function definitionRoutes(forms: Forms): readonly Route[] {
  async function run(request: Request, { segments: { id = "" } }: RouteContext): Promise<Outcome> {
    const served = await forms.get(id);
    if (!served) return { event: "definition", response: problemResponse("unknown-form") };
    const etag = `"${served.hash}"`;
    const headers = { "content-type": "application/json", "cache-control": "no-cache", etag };
    const isFresh = request.headers.get("if-none-match")?.split(",").some((each) => each.trim().replace(/^W\//, "") === etag || each.trim() === "*");
    const response = isFresh ? new Response(null, { status: 304, headers }) : new Response(request.method === "HEAD" ? null : served.text, { headers });
    return { event: "definition", form: id, response };
  }
  const about = {
    path: "/forms/{id}",
    summary: "The definition of a form",
    headers: { "if-none-match": "ETag of the definition that is there already" },
    answers: { 200: { description: "The definition", schema: GIVEN.definition, headers: { etag: "Its SHA-256" } }, 304: { description: "It has not changed" }, 404: { description: "There is no such form" } },
    run,
  };
  return [{ ...about, method: "GET", id: "definition" }, { ...about, method: "HEAD", id: "definitionHead" }];
}
