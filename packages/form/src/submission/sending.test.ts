import { expect } from "chai";
import {
  all,
  complete,
  fill,
  go,
  mount,
  permit,
  press,
  summary,
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import {
  cleanPage,
  realTimeout,
  serve,
  json,
  accepted,
  PAGE,
  setOnline,
  SEND,
  ANSWERS,
  ready,
  status,
  errorsOf,
  losesNothing,
  SIGN_IN,
  FAILED,
  sent,
  logged,
  type Reply,
} from "./sending.suite.js";

cleanPage();

describe("an exception on the way", () => {
  /** Each is put in the place of something a form uses, and undone afterwards. */
  const cases: readonly (readonly [name: string, breakIt: (mounted: Mounted) => () => void])[] = [
    [
      "a fetch that throws at once",
      () => {
        globalThis.fetch = () => {
          throw new TypeError("url.indexOf is not a function");
        };
        return () => {};
      },
    ],
    [
      "a fetch that gives nothing",
      () => {
        globalThis.fetch = (() => undefined) as unknown as typeof fetch;
        return () => {};
      },
    ],
    [
      "a fetch that gives something else",
      () => {
        globalThis.fetch = (async () => "ok") as unknown as typeof fetch;
        return () => {};
      },
    ],
    [
      "an address that is none",
      ({ form }) => {
        form.setAttribute("action", "http://[");
        return () => form.setAttribute("action", "/submissions");
      },
    ],
    [
      "JSON of the page's own",
      () => {
        const { stringify } = JSON;
        JSON.stringify = () => {
          throw new Error("Ann Planted");
        };
        return () => {
          JSON.stringify = stringify;
        };
      },
    ],
    [
      "no random numbers",
      () => {
        const own = Object.getOwnPropertyDescriptor(Crypto.prototype, "randomUUID");
        Object.defineProperty(crypto, "randomUUID", {
          configurable: true,
          value: () => {
            throw new Error("Ann Planted");
          },
        });
        return () => {
          Reflect.deleteProperty(crypto, "randomUUID");
          if (own) Object.defineProperty(Crypto.prototype, "randomUUID", own);
        };
      },
    ],
    [
      "a digest that fails",
      () => {
        const own = crypto.subtle.digest.bind(crypto.subtle);
        Object.defineProperty(crypto.subtle, "digest", {
          configurable: true,
          value: () => Promise.reject(new Error("Ann Planted")),
          writable: true,
        });
        return () => {
          Object.defineProperty(crypto.subtle, "digest", { configurable: true, value: own, writable: true });
        };
      },
    ],
  ];
  for (const [name, breakIt] of cases)
    it(`${name}: it is said, and sent when asked again`, async () => {
      const opened = await ready();
      const { mounted } = opened;
      serve(accepted);
      const mend = breakIt(mounted);
      try {
        press(mounted, SEND);
        // What a digest is needed for is left out where it fails.
        await until(() => summary(mounted).length || title(mounted) === "Application sent");
      } finally {
        mend();
      }
      expect(status(mounted)).to.equal("");
      expect(logged.join()).not.to.contain("Planted");
      if (title(mounted) === "Application sent") return;
      await losesNothing(opened, FAILED);
      serve(accepted);
      await go(mounted, "Application sent", SEND);
      expect(sent).to.have.length(1);
    });

  it("after it was accepted: the reference is told all the same, and it cannot be sent again", async () => {
    serve(accepted);
    const { mounted } = await ready();
    const own = document.createElement.bind(document);
    // The element the confirmation is drawn into.
    document.createElement = ((tag: string) => {
      if (tag === "div" && sent.length && new Error().stack?.includes("draw")) throw new Error("Ann Planted");
      return own(tag);
    }) as typeof document.createElement;
    try {
      press(mounted, SEND);
      await until(() => text(mounted).includes("R-1"), "the reference");
    } finally {
      Reflect.deleteProperty(document, "createElement");
    }
    expect(text(mounted)).to.contain("Application sent");
    expect(mounted.events.at(-1)).to.deep.equal({ type: "diwan-submitted", detail: { reference: "R-1" } });
    press(mounted, SEND);
    await new Promise((resolve) => realTimeout(resolve, 30));
    expect(sent).to.have.length(1);
    expect(logged.join()).not.to.contain("Planted");
  });

  it("a database that never answers keeps nobody from the reference", async () => {
    const own = Object.getOwnPropertyDescriptor(IDBFactory.prototype, "open") ?? expect.fail();
    Object.defineProperty(IDBFactory.prototype, "open", { ...own, value: () => new EventTarget() });
    try {
      const mounted = await mount(permit(), "shadow", (form) => {
        form.setAttribute("draft", "device");
        form.submitHandler = () => ({ reference: "R-1" });
      });
      await complete(mounted);
      await go(mounted, "Application sent", SEND);
    } finally {
      Object.defineProperty(IDBFactory.prototype, "open", own);
      localStorage.clear();
    }
  });
});

describe("waiting to send", () => {
  it("is said, and cut short by Try now, with the same key", async () => {
    serve(json(503, {}, { "retry-after": "50" }), accepted);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => text(mounted).includes("Trying again in 50 seconds"));
    expect(status(mounted)).to.contain("Trying again in 50 seconds");
    expect(all(mounted, "button").filter((one) => one.textContent?.includes(SEND))).to.deep.equal([]);
    await go(mounted, "Application sent", "Try now");
    expect(sent).to.have.length(2);
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    expect(status(mounted)).to.equal("");
  });

  it("for a connection is cut short by Try now: the browser may be wrong about it", async () => {
    serve(accepted);
    const { mounted } = await ready();
    setOnline(false);
    press(mounted, SEND);
    await until(() => text(mounted).includes("You are offline"));
    expect(sent).to.deep.equal([]);
    await go(mounted, "Application sent", "Try now");
    expect(sent).to.have.length(1);
  });

  it("for a connection goes on when Try now was in vain", async () => {
    serve(() => Promise.reject(new TypeError("no network")));
    const { mounted } = await ready();
    setOnline(false);
    press(mounted, SEND);
    for (let tries = 1; tries <= 3; tries++) {
      await until(() => text(mounted).includes("You are offline"));
      press(mounted, "Try now");
      await until(() => sent.length === tries);
    }
    await until(() => text(mounted).includes("You are offline"));
    expect(sent).to.have.length(3);
  });

  const HOUR = 3_600_000;
  const date = (milliseconds: number): string => new Date(Date.now() + milliseconds).toUTCString();
  for (const [name, headers, words] of [
    ["an hour", () => ({ "retry-after": "3600" }), /Try again in 60 minutes/],
    ["61 seconds", () => ({ "retry-after": "61" }), /Try again in 2 minutes/],
    ["a date in 10 minutes", () => ({ "retry-after": date(10 * 60_000 - 5000) }), /Try again in 10 minutes/],
    ["a date in 5 hours", () => ({ "retry-after": date(5 * HOUR - 60_000) }), /Try again in 5 hours/],
    [
      "a date by the server's own clock, a year behind",
      () => ({ "retry-after": date(-365 * 24 * HOUR + 10 * 60_000), date: date(-365 * 24 * HOUR) }),
      /Try again in 10 minutes/,
    ],
    ["a year", () => ({ "retry-after": "31536000" }), /Try again in a few minutes/],
    ["more than a number holds", () => ({ "retry-after": "9".repeat(400) }), /Try again in a few minutes/],
  ] as const)
    for (const code of [429, 503])
      it(`for ${name} after ${code} is not done in silence: the citizen is told, and may send again`, async () => {
        const opened = await ready();
        const { mounted } = opened;
        // The server says the time when it answers, however long the tests before this one took.
        serve(() => json(code, {}, headers())());
        press(mounted, SEND);
        await until(() => summary(mounted).length);
        await losesNothing(opened, words);
        expect(sent).to.have.length(1);
        expect(errorsOf(mounted)).to.deep.equal([{ code: "failed", status: code }]);
        const { key } = sent[0] ?? {};
        serve(accepted);
        await go(mounted, "Application sent", SEND);
        expect(sent[0]?.key).to.equal(key);
      });

  for (const given of ["", "-5", "soon", "1e9", "2020-01-01", date(-HOUR)])
    it(`goes on as usual when an endpoint says ${JSON.stringify(given)}`, async () => {
      serve(json(503, {}, { "retry-after": given }), accepted);
      const { mounted } = await ready();
      press(mounted, SEND);
      await until(() => text(mounted).includes("Trying again in 1 second"));
      await until(() => title(mounted) === "Application sent");
    });
});

describe("going back while it is sent", () => {
  const pending = (): { readonly reply: Reply; answer(response: Response): void } => {
    let answer: (response: Response) => void = () => {};
    const response = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    return { reply: () => response, answer: (value) => answer(value) };
  };
  async function change(mounted: Mounted): Promise<void> {
    press(mounted, "Back");
    await until(() => title(mounted) === "Your car");
    fill(mounted, "CO2", "120");
  }
  async function copyOf(mounted: Mounted): Promise<string> {
    const blobs: Blob[] = [];
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), create(blob));
    HTMLAnchorElement.prototype.click = () => {};
    try {
      press(mounted, "Download a copy of your answers");
      await until(() => blobs.length);
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    return (await blobs[0]?.text()) ?? "";
  }

  it("and changing an answer: confirmation and copy show what was sent, and say that the change was not", async () => {
    const { reply, answer } = pending();
    serve(reply);
    const mounted = await mount(
      permit({
        calculations: { fee: "co2 * 2" },
        summary: [{ calculation: "fee", label: "Fee", currency: "GBP" }],
      }),
      "shadow",
      (form) => form.setAttribute("action", "/submissions"),
    );
    await complete(mounted);
    press(mounted, SEND);
    await until(() => sent.length);
    await change(mounted);
    answer(Response.json({ reference: "R-1" }));
    await until(() => title(mounted) === "Application sent");
    expect(sent[0]?.answers).to.deep.equal(ANSWERS);
    expect(text(mounted))
      .to.contain("The changes were not sent")
      .and.to.contain("£180.00")
      .and.not.to.contain("120")
      .and.not.to.contain("£240");
    const copy = await copyOf(mounted);
    expect(copy)
      .to.contain("90")
      .and.to.contain("£180.00")
      .and.not.to.contain("120")
      .and.not.to.contain("£240");
    mounted.form.session?.setAnswer("/co2", 130);
    mounted.form.lang = "ar";
    await until(() => title(mounted) === "تم إرسال الطلب");
    expect(text(mounted)).to.contain("90").and.not.to.contain("130");
    expect(await copyOf(Object.assign(mounted)).catch(() => "")).not.to.contain("130");
  });

  it("and downloading a copy: it opens as HTML, its rows on one baseline with a single rule each", async () => {
    serve(accepted);
    const { mounted } = await ready();
    await go(mounted, "Application sent", SEND);
    const frame = document.createElement("iframe");
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    frame.width = "800";
    frame.srcdoc = await copyOf(mounted);
    document.body.append(frame);
    try {
      await loaded;
      const page = frame.contentDocument;
      const rows = [...(page?.querySelectorAll("dl > div") ?? [])];
      expect(rows).not.to.have.length(0);
      for (const row of rows) {
        const { display, alignItems, borderBottomWidth } = getComputedStyle(row);
        expect([display, alignItems, borderBottomWidth]).to.deep.equal(["grid", "baseline", "1px"]);
        for (const inner of row.querySelectorAll("*"))
          expect(getComputedStyle(inner).borderBottomWidth).to.equal("0px");
      }
    } finally {
      frame.remove();
    }
  });

  it("and changing nothing says nothing", async () => {
    serve(accepted);
    const { mounted } = await ready();
    await go(mounted, "Application sent", SEND);
    expect(text(mounted)).not.to.contain("were not sent");
    mounted.form.session?.setAnswer("/co2", 130);
    expect(await copyOf(mounted)).not.to.contain("130");
  });

  it("is told where the citizen is by then that it failed, and nothing is lost", async () => {
    const { reply, answer } = pending();
    serve(reply);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => sent.length);
    await change(mounted);
    answer(new Response(PAGE, { headers: { "content-type": "text/html" } }));
    await until(() => text(mounted).includes("could not be sent"));
    expect(title(mounted)).to.equal("Your car");
    expect(status(mounted)).to.match(SIGN_IN);
    serve(accepted);
    await go(mounted, "Check your answers");
    expect(status(mounted)).to.equal("");
    await go(mounted, "Application sent", SEND);
    expect(sent[0]?.answers).to.deep.equal({ ...ANSWERS, co2: 120 });
  });

  it("and sending the change while the first attempt waits sends the change", async () => {
    serve(json(503, {}, { "retry-after": "50" }), accepted);
    const { mounted } = await ready();
    press(mounted, SEND);
    await until(() => text(mounted).includes("Trying again"));
    await change(mounted);
    await go(mounted, "Check your answers");
    await go(mounted, "Application sent", "Try now");
    expect(sent.map(({ answers }) => answers)).to.deep.equal([ANSWERS, { ...ANSWERS, co2: 120 }]);
    expect(text(mounted)).not.to.contain("were not sent");
  });
});
