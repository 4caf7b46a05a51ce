import type { FileProgress } from "@diwan/fields/kinds/file";
import { connected, pause, withTimeLimit } from "../requests/requests.js";

export interface UploadRequest {
  /** Absolute URL of the uploads. */
  readonly address: string;
  /** Id of the form the file is for. */
  readonly form: string;
  readonly stopped: AbortSignal;
  readonly report: (progress: FileProgress) => void;
}

/** Tries in a row in which nothing arrived before the citizen is asked; waiting doubles from one second. */
const TRIES = 6;
const TUS = { "tus-resumable": "1.0.0" };
/** What a refusal of the file itself means. */
const PROBLEMS: { readonly [status: number]: string } = {
  413: "fileTooLarge",
  415: "fileType",
  422: "fileVirus",
};

/** `offset`: how much has arrived, as the answer says; a page to sign in on, or one that was redirected to, says nothing. */
interface TusResponse {
  readonly status: number;
  readonly offset: number | undefined;
  header(name: string): string | null;
}

const offsetIn = (header: string | null): number | undefined =>
  header !== null && /^\d+$/.test(header) ? Number(header) : undefined;

/**
 * Sends a file in the resumable way of tus 1.0: begins an upload, sends the content, and where the connection was cut asks how much arrived and goes on
 * from there. `XMLHttpRequest`, because `fetch` does not tell how much it has sent.
 */
export async function sendFile(
  file: File,
  { address, form, stopped, report }: UploadRequest,
): Promise<{ readonly id: string; readonly type?: string } | { readonly problem: string }> {
  let at: string | undefined;
  let offset = 0;
  const share = (): number => (file.size ? offset / file.size : 0);
  const ask = async (
    method: string,
    url: string,
    headers: { readonly [name: string]: string } = {},
  ): Promise<TusResponse> => {
    // Not following a redirect: it could lead elsewhere.
    const {
      status,
      redirected,
      headers: got,
    } = await withTimeLimit(
      (signal) => fetch(url, { method, redirect: "manual", headers: { ...TUS, ...headers }, signal }),
      stopped,
    );
    return {
      status: redirected ? 0 : status,
      offset: offsetIn(got.get("upload-offset")),
      header: (name) => got.get(name),
    };
  };
  const done = ({ header }: TusResponse): { readonly id: string; readonly type?: string } => {
    const type = header("upload-type");
    return { id: at?.split("/").at(-1) ?? "", ...(type !== null && { type }) };
  };

  let failed = 0;
  let most = 0;
  const arrived = (now: number): void => {
    // More of it than before: not one more try in vain.
    if (now > most) failed = 0;
    most = Math.max(most, now);
    offset = now;
  };

  while (failed < TRIES) {
    await connected(stopped, () => report({ state: "paused", share: share() }));
    try {
      let answered: TusResponse;
      let isBegun: boolean;
      if (at === undefined) {
        offset = most = 0;
        answered = await ask("POST", address, {
          "upload-length": String(file.size),
          "upload-metadata": `form ${btoa(form)}`,
        });
        const location = answered.header("location");
        if (answered.status === 201 && location) at = new URL(location, address).href;
        isBegun = at !== undefined;
      } else {
        answered = await ask("HEAD", at);
        isBegun = isDone(answered) && answered.offset !== undefined;
        if (isBegun) arrived(answered.offset ?? 0);
        // Whole, though its last answer was lost.
        if (isBegun && offset >= file.size) return done(answered);
      }
      if (at !== undefined && isBegun) {
        const from = offset;
        report({ state: "sending", share: share() });
        answered = await patch(at, file.slice(from), from, stopped, (sent) => {
          offset = from + sent;
          report({ state: offset < file.size ? "sending" : "checking", share: share() });
        });
        // Less may have been kept than was sent: the next round asks.
        if (isDone(answered) && answered.offset === file.size) return done(answered);
        if (isDone(answered) && answered.offset !== undefined) arrived(answered.offset);
      }
      const problem = PROBLEMS[answered.status];
      if (problem) return { problem };
      // What was begun is not known any more.
      if (answered.status === 404 || answered.status === 410) at = undefined;
    } catch {
      // The connection was cut.
    }
    if (stopped.aborted) break;
    failed++;
    await pause(navigator.onLine ? 2 ** (failed - 1) * 1000 : 0, stopped);
  }
  return { problem: "fileFailed" };
}

const isDone = ({ status }: TusResponse): boolean => status >= 200 && status < 300;

const patch = (
  url: string,
  body: Blob,
  offset: number,
  stopped: AbortSignal,
  progress: (sent: number) => void,
): Promise<TusResponse> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", url);
    for (const [name, value] of Object.entries({
      ...TUS,
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => progress(loaded);
    // A redirect was followed before anybody could say no; what it led to has not kept the file.
    request.onload = () =>
      resolve({
        status: request.responseURL && request.responseURL !== url ? 0 : request.status,
        offset: offsetIn(request.getResponseHeader("upload-offset")),
        header: (name) => request.getResponseHeader(name),
      });
    request.onerror = request.ontimeout = request.onabort = () => reject(new Error("cut"));
    const stop = (): void => request.abort();
    stopped.addEventListener("abort", stop, { once: true });
    request.onloadend = () => stopped.removeEventListener("abort", stop);
    request.send(body);
  });
