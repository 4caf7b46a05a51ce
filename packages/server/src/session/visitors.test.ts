import { describe, expect, it } from "vitest";
import { createSealer } from "./seal.js";
import { createVisitors, type VisitorsOptions } from "./visitors.js";

const SECRET = "a secret of thirty-two characters";
const make = (more: Partial<VisitorsOptions> = {}) => createVisitors({ secrets: [SECRET], ...more });
const requestOf = (cookie?: string, url = "http://127.0.0.1:8000/forms/permit"): Request =>
  new Request(url, cookie ? { headers: { cookie } } : {});
/** What a browser would send back of a `Set-Cookie`. */
const sentBack = (cookie = ""): string => cookie.split(";")[0] ?? "";

describe("the cookie of somebody without JavaScript", () => {
  it("is Secure and of this host alone, also where a proxy that ends TLS asks by a name of this machine", async () => {
    for (const url of ["http://127.0.0.1:8000/", "http://localhost/", "https://forms.city.example/"]) {
      const { cookie } = await make().identify(requestOf(undefined, url));
      expect(cookie, url).toMatch(/^__Host-diwan=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    }
  });

  it("is still known under the name it had where a proxy spoke http to the version before", async () => {
    const { id, cookie } = await make({ scheme: "http" }).identify(requestOf());
    expect(await make().identify(requestOf(sentBack(cookie)))).toMatchObject({ id });
    expect(await make().identify(requestOf(sentBack(cookie)))).not.toHaveProperty("cookie");
  });

  it("goes without it only when that is said", async () => {
    const { cookie } = await make({ scheme: "http" }).identify(requestOf());
    expect(cookie).toMatch(/^diwan=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe("the token of a form", () => {
  it("never looks the same twice, and each of them is good", async () => {
    const visitors = make();
    const request = requestOf(sentBack((await visitors.identify(requestOf())).cookie));
    const tokens = await Promise.all(Array.from({ length: 5 }, () => visitors.identify(request)));
    expect(new Set(tokens.map(({ csrf }) => csrf)).size).toBe(5);
    // No part of one stands in another, so that nothing can be told from the length of what is compressed.
    expect(new Set(tokens.flatMap(({ csrf }) => csrf.split("."))).size).toBe(10);
    const visitor = await visitors.identify(request);
    for (const { csrf } of tokens) expect(await visitors.isOwnPost(request, visitor, csrf)).toBe(true);
  });

  it("is nobody else's, and whole", async () => {
    const visitors = make();
    const [one, two] = await Promise.all([visitors.identify(requestOf()), visitors.identify(requestOf())]);
    const request = requestOf(sentBack(one.cookie));
    const visitor = await visitors.identify(request);
    const [pad = "", rest = ""] = one.csrf.split(".");
    expect(await visitors.isOwnPost(request, visitor, one.csrf)).toBe(true);
    for (const wrong of [two.csrf, pad, rest, `${rest}.${pad}x`, `${pad}.`, `.${rest}`, ".", "", undefined])
      expect(await visitors.isOwnPost(request, visitor, wrong), String(wrong)).toBe(false);
  });

  it("is still taken from a page that was opened before tokens were masked", async () => {
    const visitors = make();
    const { id, cookie } = await visitors.identify(requestOf());
    const request = requestOf(sentBack(cookie));
    const older = await createSealer(SECRET).mac("csrf", id);
    expect(await visitors.isOwnPost(request, await visitors.identify(request), older)).toBe(true);
  });
});
