import { attachment } from "../content-disposition.js";
import { problemResponse } from "../problem-details.js";
import type { ReceiptFile, SubmissionStore } from "../store.js";
import type { UploadStore } from "../uploads/uploads.js";
import { json } from "./respond.js";
import type { RouteResult, Route, RouteContext } from "./route.js";
import { GIVEN } from "./schemas.js";

export interface FileRoutesOptions {
  readonly store: SubmissionStore;
  readonly uploads: UploadStore;
}

const event = "upload";

/** What the citizen's device called a file: the last step of its path is its place in the answer. */
const nameOf = (answers: unknown, path: string): string => {
  const entry = path
    .slice(1)
    .split("/")
    .reduce(
      (value: unknown, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as { readonly [key: string]: unknown })[key]
          : undefined,
      answers,
    ) as { readonly name?: unknown } | undefined; // whatever stands there
  return String(entry?.name ?? "");
};

/** Files of submissions, for the agency alone. */
export function fileRoutes({ store, uploads }: FileRoutesOptions): readonly Route[] {
  async function find(
    reference: string,
  ): Promise<Response | { readonly files: readonly (ReceiptFile & { readonly name: string })[] }> {
    const receipt = await store.get(reference);
    return receipt
      ? {
          files: (receipt.files ?? []).map((file) => ({
            ...file,
            name: nameOf(receipt.submission.answers, file.path),
          })),
        }
      : problemResponse("not-found");
  }

  async function list(_: Request, { segments: { reference = "" } }: RouteContext): Promise<RouteResult> {
    const found = await find(reference);
    return { event, response: found instanceof Response ? found : json(found) };
  }
  async function download(
    _: Request,
    { segments: { reference = "", id = "" } }: RouteContext,
  ): Promise<RouteResult> {
    const found = await find(reference);
    if (found instanceof Response) return { event, response: found };
    const file = found.files.find((each) => each.id === id);
    const content = file && (await uploads.open(id));
    if (!file || !content) return { event, response: problemResponse("not-found") };
    return {
      event,
      reference,
      response: new Response(content, {
        headers: {
          "content-type": file.type,
          "content-length": String(file.size),
          "content-disposition": attachment(file.name),
          "cache-control": "no-store",
          etag: `"${file.hash}"`,
        },
      }),
    };
  }

  const refused = { 404: { description: "There is no such submission or file" } };
  return [
    {
      method: "GET",
      path: "/submissions/{reference}/files",
      id: "listFiles",
      summary: "The agency asks which files came with a submission",
      agency: { scope: "files", event },
      answers: { 200: { description: "Its files", schema: GIVEN.files }, ...refused },
      run: list,
    },
    {
      method: "GET",
      path: "/submissions/{reference}/files/{id}",
      id: "downloadFile",
      summary: "The agency fetches a file that came with a submission",
      agency: { scope: "files", event },
      answers: {
        200: {
          description: "Its content",
          headers: {
            "content-type": "Media type, by content",
            "content-disposition": "The name it had on the citizen's device",
          },
        },
        ...refused,
      },
      run: download,
    },
  ];
}
