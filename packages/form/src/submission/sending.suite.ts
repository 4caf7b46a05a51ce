import { expect } from "chai";
import type { Definition } from "@diwan/core";
import type { SubmitHandler } from "../index.js";
import {
  all,
  button,
  clear,
  complete,
  mount,
  permit,
  summary,
  title,
  until,
  type Isolation,
  type Mounted,
} from "../element/form.suite.js";

/** Sending, as its tests see it: an endpoint that answers what a test says, and a form that is filled in up to its last page. */
const realFetch = globalThis.fetch;
export const realTimeout = globalThis.setTimeout;
const online = Object.getOwnPropertyDescriptor(Navigator.prototype, "onLine");
const random = Math.random;
const consoleError = console.error;

export type Reply = () => Response | Promise<Response>;
export let sent: {
  readonly key: string | null;
  readonly answers: unknown;
  readonly redirect: string | undefined;
}[] = [];
export let logged: string[] = [];

/** The endpoint: answers in turn, the last one for ever. Like the scripts of some sites it takes an address only as text. */
export function serve(...answers: Reply[]): void {
  sent = [];
  globalThis.fetch = async (input, init) => {
    if (typeof input !== "string" || !input.includes("/submissions")) return realFetch(input, init);
    const { answers: body } = JSON.parse(String(init?.body)) as { answers: unknown };
    sent.push({
      key: new Headers(init?.headers).get("idempotency-key"),
      answers: body,
      redirect: init?.redirect,
    });
    return ((answers.length > 1 ? answers.shift() : answers[0]) ?? Response.error)();
  };
}
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  () =>
    Response.json(body, { status, headers });
export const raw =
  (status: number, body: string | null, type?: string): Reply =>
  () =>
    new Response(body, { status, ...(type !== undefined && { headers: { "content-type": type } }) });
export const accepted = json(201, { reference: "R-1" });
/** As a browser makes them of an answer of its own network. */
export const made =
  (reply: Reply, members: object): Reply =>
  async () => {
    const response = await reply();
    for (const [name, value] of Object.entries(members)) Object.defineProperty(response, name, { value });
    return response;
  };
export const PAGE = "<!doctype html><title>Sign in</title><form><input name=user></form>";
/** An answer whose body begins and then breaks off, or never ends. */
export const body =
  (end: (controller: ReadableStreamDefaultController) => void): Reply =>
  () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`{"reference":`));
          end(controller);
        },
      }),
      { headers: { "content-type": "application/json" } },
    );

export const setOnline = (value: boolean): void => {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => value });
};
/** A minute passes at once. */
export const hurryMinutes = (): void => {
  globalThis.setTimeout = ((work: () => void, time?: number) =>
    realTimeout(work, time === 60_000 ? 30 : time)) as typeof setTimeout;
};
/** Waits for an outcome while every pause between attempts is cut short. */
export async function hurried(check: () => unknown, what: string): Promise<void> {
  const hurry = setInterval(() => dispatchEvent(new Event("online")), 20);
  try {
    await until(check, what);
  } finally {
    clearInterval(hurry);
  }
}

/** Before and after each test of a file: what it changes of the page is put back. */
export function cleanPage(): void {
  beforeEach(() => {
    logged = [];
    console.error = (...words: unknown[]) => {
      logged.push(words.map(String).join(" "));
    };
    Math.random = () => 0;
  });
  afterEach(async () => {
    globalThis.fetch = realFetch;
    globalThis.setTimeout = realTimeout;
    Math.random = random;
    console.error = consoleError;
    if (online) Reflect.deleteProperty(navigator, "onLine");
    await clear();
    sessionStorage.clear();
  });
}

export const SEND = "Send application";
export const ANSWERS = { full_name: "Ann Planted", tenure: "own", co2: 90 };
export interface Opened {
  readonly mounted: Mounted;
  readonly definition: Definition;
}
export async function ready(isolation: Isolation = "shadow", submitHandler?: unknown): Promise<Opened> {
  const definition = permit();
  const mounted = await mount(definition, isolation, (form) => {
    form.setAttribute("action", "/submissions");
    form.setAttribute("draft", "session");
    // Some of these are what no handler should be.
    if (submitHandler) form.submitHandler = submitHandler as SubmitHandler;
  });
  await complete(mounted);
  return { mounted, definition };
}
export const draft = ({ definition }: Opened): { readonly key?: string; readonly answers?: unknown } =>
  JSON.parse(sessionStorage.getItem(`diwan-draft:${definition.id}`) ?? "{}") as object;
export const status = (mounted: Mounted): string =>
  all(mounted, "[role=status]")
    .map((one) => one.textContent)
    .join("");
export const errorsOf = (mounted: Mounted): object[] =>
  mounted.events.filter(({ type }) => type === "diwan-error").map(({ detail }) => detail as object);

/** The citizen reads why, and has everything still: answers, draft and key. */
export async function losesNothing(opened: Opened, words: RegExp): Promise<void> {
  const { mounted } = opened;
  expect(title(mounted)).to.equal("Check your answers");
  expect(summary(mounted)).to.have.length(1);
  expect(summary(mounted)[0]).to.match(words);
  expect(mounted.root.activeElement?.className).to.contain("diwan-errors");
  expect(status(mounted), "said last").to.equal("");
  expect(mounted.form.answers).to.deep.equal(ANSWERS);
  dispatchEvent(new Event("pagehide"));
  expect(draft(opened).answers).to.deep.equal(ANSWERS);
  expect(button(mounted, SEND).matches(":disabled")).to.equal(false);
}

export const SIGN_IN = /could not be sent: we have not received it.*Nothing you entered is lost/;
export const UNCONFIRMED =
  /could not confirm that your application was received.*Nothing you entered is lost/;
export const FAILED = /could not be sent.*Nothing you entered is lost/;
export const REFUSED = /was not accepted/;
