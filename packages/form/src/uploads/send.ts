import type { FileProgress } from "@diwan/fields/kinds/file";

export interface Sending {
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
const PROBLEMS: { readonly [status: number]: string } = { 413: "fileTooLarge", 415: "fileType", 422: "fileVirus" };

interface Answered { readonly status: number; header(name: string): string | null }

/**
 * Sends a file in the resumable way of tus 1.0: begins an upload, sends the content, and where the connection was cut asks how much arrived and goes on
 * from there. `XMLHttpRequest`, because `fetch` does not tell how much it has sent.
 */
export async function send(file: File, { address, form, stopped, report }: Sending): Promise<{ readonly id: string; readonly type?: string } | { readonly problem: string }> {
  let at: string | undefined;
  let offset = 0;
  const share = (): number => (file.size ? offset / file.size : 0);
  const ask = async (method: string, url: string, headers: { readonly [name: string]: string } = {}): Promise<Answered> => {
    const { status, headers: got } = await fetch(url, { method, headers: { ...TUS, ...headers }, signal: stopped });
    return { status, header: (name) => got.get(name) };
  };
  const done = ({ header }: Answered): { readonly id: string; readonly type?: string } => {
    const type = header("upload-type");
    return { id: at?.split("/").at(-1) ?? "", ...(type !== null && { type }) };
  };

  for (let failed = 0; failed < TRIES;) {
    await connected(stopped, () => report({ state: "paused", share: share() }));
    try {
      let answered: Answered;
      if (at === undefined) {
        offset = 0;
        answered = await ask("POST", address, { "upload-length": String(file.size), "upload-metadata": `form ${btoa(form)}` });
        if (answered.status === 201) at = new URL(answered.header("location") ?? "", address).href;
      } else {
        answered = await ask("HEAD", at);
        if (answered.status === 200) {
          offset = Number(answered.header("upload-offset"));
          // Whole, though its last answer was lost.
          if (offset >= file.size) return done(answered);
        }
      }
      if (at !== undefined && answered.status < 300) {
        const from = offset;
        report({ state: "sending", share: share() });
        answered = await patch(at, file.slice(from), from, stopped, (sent) => {
          // Some of it arrived: not one more try in vain.
          if (sent) failed = 0;
          offset = from + sent;
          report({ state: offset < file.size ? "sending" : "checking", share: share() });
        });
        if (answered.status < 300) return done(answered);
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

const patch = (url: string, body: Blob, offset: number, stopped: AbortSignal, progress: (sent: number) => void): Promise<Answered> => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open("PATCH", url);
  for (const [name, value] of Object.entries({ ...TUS, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" })) request.setRequestHeader(name, value);
  request.upload.onprogress = ({ loaded }) => progress(loaded);
  request.onload = () => resolve({ status: request.status, header: (name) => request.getResponseHeader(name) });
  request.onerror = request.ontimeout = request.onabort = () => reject(new Error("cut"));
  const stop = (): void => request.abort();
  stopped.addEventListener("abort", stop, { once: true });
  request.onloadend = () => stopped.removeEventListener("abort", stop);
  request.send(body);
});

/** Resolves when the browser has a connection. */
const connected = (stopped: AbortSignal, waiting: () => void): Promise<void> => new Promise((resolve) => {
  if (navigator.onLine || stopped.aborted) return resolve();
  waiting();
  addEventListener("online", () => resolve(), { once: true, signal: stopped });
  stopped.addEventListener("abort", () => resolve(), { once: true });
});

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> => new Promise((resolve) => {
  const timer = setTimeout(resolve, milliseconds);
  // A connection that returns is a better moment than any that was planned.
  addEventListener("online", () => resolve(), { once: true, signal: stopped });
  stopped.addEventListener("abort", () => {
    clearTimeout(timer);
    resolve();
  }, { once: true });
});
