import { problemResponse } from "../problem-details.js";
import type { UploadStore } from "../uploads/uploads.js";
import type { RateLimiter } from "./rate-limit.js";
import type { Route, RouteContext, RouteResult } from "./route.js";

/** The form that an upload says it is for (tus, "Upload-Metadata"): one name for each that says none. */
function formOf(request: Request): string {
  const pairs = request.headers.get("upload-metadata")?.split(",") ?? [];
  const value = pairs.map((pair) => pair.trim().split(" ")).find(([name]) => name === "form")?.[1];
  return value && /^[\w+/=]{1,300}$/.test(value) ? value : "";
}

/** The library speaks tus; here is only said where. Its errors are short plain texts, as tus clients expect. */
export function uploadRoutes({
  uploads,
  limiter,
}: {
  readonly uploads: UploadStore;
  readonly limiter: RateLimiter;
}): readonly Route[] {
  const event = "upload";
  const run = async (request: Request): Promise<RouteResult> => ({
    event,
    response: await uploads.handle(request),
  });
  const begin = (request: Request, { client }: RouteContext): Promise<RouteResult> | RouteResult => {
    const bytes = Number(request.headers.get("upload-length"));
    const wait = limiter.upload(client, formOf(request), bytes > 0 ? bytes : 0);
    if (!wait) return run(request);
    return { event, response: problemResponse("throttled", { headers: { "retry-after": String(wait) } }) };
  };
  const resumable = { "tus-resumable": "1.0.0" };
  const plain = { type: "string" };
  const wrong = {
    404: { description: "There is no such upload", schema: plain },
    412: { description: "Another version of tus", schema: plain },
  };
  const offset = { "upload-offset": "Bytes that have arrived" };
  return [
    {
      method: "OPTIONS",
      path: "/uploads",
      id: "uploadOptions",
      summary: "What of tus 1.0 is spoken",
      answers: { 204: { description: "In the headers" } },
      run,
    },
    {
      method: "POST",
      path: "/uploads",
      id: "beginUpload",
      summary: "Begins an upload",
      headers: { ...resumable, "upload-length": "Bytes of the file" },
      answers: {
        201: { description: "It may be sent", headers: { location: "Where to" } },
        400: { description: "A header is wrong", schema: plain },
        412: wrong[412],
        413: { description: "The file is too large", schema: plain },
        415: { description: "Files like this are not accepted", schema: plain },
        429: { description: "Too many files, or too much in them, at once" },
        507: { description: "There is no room now", schema: plain },
      },
      run: begin,
    },
    {
      method: "HEAD",
      path: "/uploads/{id}",
      id: "uploadOffset",
      summary: "How much has arrived",
      headers: resumable,
      answers: { 200: { description: "In the header", headers: offset }, ...wrong },
      run,
    },
    {
      method: "PATCH",
      path: "/uploads/{id}",
      id: "sendUpload",
      summary: "Sends bytes, from where it broke off. The body is application/offset+octet-stream",
      headers: { ...resumable, "upload-offset": "Bytes that have arrived" },
      answers: {
        204: { description: "They are kept", headers: offset },
        400: { description: "A header is wrong", schema: plain },
        403: { description: "A header is missing", schema: plain },
        409: { description: "The offset is wrong", schema: plain },
        415: { description: "Files like this are not accepted", schema: plain },
        422: { description: "The scanner refused the file", schema: plain },
        507: { description: "There is no room now", schema: plain },
        ...wrong,
      },
      run,
    },
    {
      method: "DELETE",
      path: "/uploads/{id}",
      id: "removeUpload",
      summary: "Takes an upload back",
      headers: resumable,
      answers: { 204: { description: "It is gone" }, ...wrong },
      run,
    },
  ];
}
