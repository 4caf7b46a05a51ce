import { describe, expect, it } from "vitest";
import { permit, timeZone } from "../../support/permit.js";
import { NoScriptBrowser } from "../../support/no-script-browser.js";
import { createFormHandler } from "../handler.js";
import { memoryStore } from "../memory-store.js";
import { memoryVisits } from "../session/visit-store.js";
import { pageCache } from "./page-cache.js";
import { createPageHandler } from "./page-handler.js";
import type { RenderedForm } from "./render-form.js";

describe("pages that are kept drawn", () => {
  const page = (html: string): RenderedForm => ({ html, title: "", hasSwitch: false, locale: {} as never }); // not looked at
  it("are drawn once, and each visitor has a token of their own; past the limit those longest unused go", async () => {
    const cache = pageCache(2);
    const drawn: string[] = [];
    const get = async (name: string, token: string) =>
      (
        await cache.get(name, token, (placeholder) => {
          drawn.push(name);
          return Promise.resolve(page(`${name}:${placeholder}.`));
        })
      ).html;
    expect([await get("a", "1"), await get("a", "2"), await get("b", "3")]).toEqual(["a:1.", "a:2.", "b:3."]);
    expect(await get("a", "4")).toBe("a:4.");
    expect(await get("c", "5")).toBe("c:5.");
    expect(await get("a", "6")).toBe("a:6.");
    expect(await get("b", "7")).toBe("b:7.");
    expect(drawn).toEqual(["a", "b", "c", "b"]);
  });

  it("are drawn anew where no token or more than one stands in them, or drawing failed", async () => {
    const cache = pageCache();
    let count = 0;
    const twice = (token: string) => Promise.resolve(page(`${++count}${token}${token}`));
    expect((await cache.get("a", "t", twice)).html).toBe("2tt");
    expect((await cache.get("a", "t", twice)).html).toBe("3tt");
    await expect(cache.get("b", "t", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect((await cache.get("b", "t", (token) => Promise.resolve(page(token)))).html).toBe("t");
  });

  it("hold nobody's answers, are the same as drawn for each, and change with the day", async () => {
    let now = new Date("2026-11-24T09:00:00+03:00");
    const make = () =>
      createPageHandler({
        definitions: [permit],
        receive: createFormHandler({ definitions: [permit], store: memoryStore(), now: () => now, timeZone }),
        visits: memoryVisits({ now: () => now }),
        secrets: ["of no account: nothing is kept from a test"],
        now: () => now,
        timeZone,
      });
    const url = `https://c.example/forms/${permit.id}?lang=en`;
    const [one, other] = [make(), make()];
    const plain = ({ html, cookie }: NoScriptBrowser) => {
      expect(cookie).toMatch(/^__Host-diwan=/);
      const [, token = ""] = /name="_csrf" value="([^"]+)"/.exec(html) ?? [];
      return { token, html: html.replace(token, "TOKEN") };
    };
    const browsers = [
      new NoScriptBrowser(one, url),
      new NoScriptBrowser(one, url),
      new NoScriptBrowser(other, url),
    ];
    const [first, second, alone] = await Promise.all(browsers.map(async (each) => plain(await each.open())));
    expect(first?.html).toBe(alone?.html);
    expect(second?.html).toBe(alone?.html);
    expect(new Set([first?.token, second?.token, alone?.token]).size).toBe(3);
    // The token is good, and what one answers no other sees.
    await browsers[0]?.send({ authority: "Planted" });
    await browsers[0]?.go(url);
    expect(browsers[0]?.html).toContain("Planted");
    expect(plain(await new NoScriptBrowser(one, url).open()).html).toBe(alone?.html);
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect(plain(await new NoScriptBrowser(one, url).open()).html).toBe(
      plain(await new NoScriptBrowser(make(), url).open()).html,
    );
  });
});
