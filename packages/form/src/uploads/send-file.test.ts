import { expect } from "chai";
import { sendFile as send } from "./send-file.js";

const realFetch = globalThis.fetch;
const realRequest = globalThis.XMLHttpRequest;
const realTimeout = globalThis.setTimeout;

interface Said {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly elsewhere?: true;
}
let asked: string[] = [];

/** A tus endpoint: what it says to each method, in turn, the last one for ever. */
function serve(says: {
  readonly POST: readonly Said[];
  readonly HEAD?: readonly Said[];
  readonly PATCH: readonly Said[];
}): void {
  asked = [];
  const turn: { [method: string]: number } = {};
  const next = (method: "POST" | "HEAD" | "PATCH"): Said => {
    const all = says[method] ?? [];
    const at = (turn[method] = (turn[method] ?? -1) + 1);
    asked.push(method);
    return all[Math.min(at, all.length - 1)] ?? { status: 404 };
  };
  globalThis.fetch = async (_url, { method = "GET" } = {}) => {
    const { status, headers, elsewhere } = next(method as "POST" | "HEAD"); // these two are all that is fetched
    return Object.defineProperty(new Response(null, { status, ...(headers && { headers }) }), "redirected", {
      value: !!elsewhere,
    });
  };
  // Only what a PATCH uses of it.
  globalThis.XMLHttpRequest = class {
    upload: { onprogress?: (event: { readonly loaded: number }) => void } = {};
    status = 0;
    responseURL = "";
    onload?: () => void;
    onloadend?: () => void;
    #headers: { readonly [name: string]: string } = {};
    #url = "";
    open(_method: string, url: string): void {
      this.#url = url;
    }
    setRequestHeader(): void {}
    abort(): void {}
    getResponseHeader(name: string): string | null {
      return this.#headers[name] ?? null;
    }
    send(): void {
      const { status, headers = {}, elsewhere } = next("PATCH");
      Object.assign(this, { status, responseURL: elsewhere ? "https://agency.example/login" : this.#url });
      this.#headers = headers;
      queueMicrotask(() => {
        this.upload.onprogress?.({ loaded: 5 });
        this.onload?.();
        this.onloadend?.();
      });
    }
  } as unknown as typeof XMLHttpRequest;
}

beforeEach(() => {
  // Pauses between tries pass at once.
  globalThis.setTimeout = ((work: () => void, time?: number) =>
    realTimeout(work, time === 60_000 ? time : 0)) as typeof setTimeout;
});
afterEach(() => {
  globalThis.fetch = realFetch;
  globalThis.XMLHttpRequest = realRequest;
  globalThis.setTimeout = realTimeout;
});

const outcome = () =>
  send(new File(["%PDF-1.7"], "lease.pdf"), {
    address: "https://agency.example/uploads",
    form: "permit",
    stopped: new AbortController().signal,
    report: () => {},
  });
const begun: Said = { status: 201, headers: { location: "/uploads/abc" } };
const kept: Said = { status: 204, headers: { "upload-offset": "8" } };

describe("what an endpoint says of a file", () => {
  it("is that it has all of it", async () => {
    serve({ POST: [begun], PATCH: [kept] });
    expect(await outcome()).to.deep.equal({ id: "abc" });
    expect(asked).to.deep.equal(["POST", "PATCH"]);
  });

  for (const [name, says] of [
    ["a page to sign in on, instead of beginning", { POST: [{ status: 200 }], PATCH: [kept] }],
    ["a redirect, instead of beginning", { POST: [{ ...begun, elsewhere: true }], PATCH: [kept] }],
    ["that it begins, but not where", { POST: [{ status: 201 }], PATCH: [kept] }],
    [
      "a page to sign in on, instead of taking it",
      { POST: [begun], HEAD: [{ status: 200 }], PATCH: [{ status: 200 }] },
    ],
    [
      "a redirect, instead of taking it",
      { POST: [begun], HEAD: [{ status: 200 }], PATCH: [{ ...kept, elsewhere: true }] },
    ],
    [
      "that there is something, but not how much",
      {
        POST: [begun],
        HEAD: [{ status: 200, headers: { "upload-offset": "all" } }],
        PATCH: [{ status: 204, headers: { "upload-offset": "" } }],
      },
    ],
    [
      "that it has less than all, for ever",
      {
        POST: [begun],
        HEAD: [{ status: 200, headers: { "upload-offset": "3" } }],
        PATCH: [{ status: 204, headers: { "upload-offset": "3" } }],
      },
    ],
  ] as const)
    it(`${name}: it was not sent`, async () => {
      serve(says);
      expect(await outcome()).to.deep.equal({ problem: "fileFailed" });
    });

  it("is that it has less than was sent: the rest is sent", async () => {
    serve({
      POST: [begun],
      HEAD: [{ status: 200, headers: { "upload-offset": "3" } }],
      PATCH: [{ status: 204, headers: { "upload-offset": "3" } }, kept],
    });
    expect(await outcome()).to.deep.equal({ id: "abc" });
    expect(asked).to.deep.equal(["POST", "PATCH", "HEAD", "PATCH"]);
  });
});
