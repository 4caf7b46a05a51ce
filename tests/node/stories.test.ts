import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { catalogue } from "@diwan/fields/examples";
import { fieldDefinitions } from "@diwan/fields/parse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ARGS, findBrowsers } from "../../scripts/browsers.mjs";
import { compareLook, keepDrawn, whyNotComparable } from "../support/looks.js";

const root = join(import.meta.dirname, "../..");
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** What the page says about one story once it has been drawn and judged by the accessibility add-on. */
interface Verdict {
  readonly error?: string;
  readonly violations: readonly string[];
  readonly judged: boolean;
  readonly text: string;
}

/** What tells Storybook's parts of each other; set by its preview. */
interface Channel {
  on(event: string, listen: (payload: never) => void): void;
  off(event: string, listen: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}

/** Runs in the page, before its first story: from now on none is judged. */
const judgeNone = (): void => {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  };
  channel.emit("updateGlobals", { globals: { a11y: { manual: true } } });
};

/** Runs in the page: draws a story, and waits for Storybook's own verdict. */
const draw = async (id: string): Promise<Verdict> => {
  interface Report {
    readonly type: string;
    readonly result?: { readonly violations?: readonly { id: string; nodes: readonly { html: string }[] }[] };
  }
  const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
    .__STORYBOOK_ADDONS_CHANNEL__; // set by the preview
  const wait = new Promise<Verdict>((done) => {
    const failed = ["storyErrored", "storyThrewException", "storyMissing"];
    const end = (verdict: Omit<Verdict, "text">): void => {
      channel.off("storyFinished", finished);
      for (const event of failed) channel.off(event, broken);
      const text = (): string =>
        [
          document.body,
          ...[...document.querySelectorAll("*")].flatMap(
            ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>("form") ?? [],
          ),
        ]
          // A picture is shown once it is there, with an alternative or, as a decoration, without.
          .map((tree) =>
            [
              tree.innerText,
              ...[...tree.querySelectorAll("img")].map(({ alt, naturalWidth }) =>
                naturalWidth ? alt || "(decoration)" : "",
              ),
            ].join(" "),
          )
          .join("");
      // An element that fetches its words first is drawn after Storybook is done with a story that nobody judges.
      const until = performance.now() + 10_000;
      const look = (): void => {
        const shown = text();
        if (shown.trim() || verdict.error || performance.now() > until) done({ ...verdict, text: shown });
        else setTimeout(look, 20);
      };
      look();
    };
    const finished = ({ reporters }: { reporters: readonly Report[] }): void => {
      const found = reporters.find(({ type }) => type === "a11y");
      end({
        judged: !!found?.result?.violations,
        violations: (found?.result?.violations ?? []).map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((node) => node.html)
              .join(" ")
              .slice(0, 300)}`,
        ),
      });
    };
    const broken = (why: { message?: string }): void =>
      end({ error: why.message ?? String(why), violations: [], judged: false });
    channel.on("storyFinished", finished);
    for (const event of failed) channel.on(event, broken);
  });
  channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });
  return wait;
};

describe("what designers browse", () => {
  const chromiumPath = findBrowsers().chromium?.path;
  const out = mkdtempSync(join(tmpdir(), "diwan-stories-"));
  let server: Server;
  let browser: Browser;
  let page: Page;
  let ids: readonly string[] = [];
  let pages: readonly string[] = [];

  beforeAll(async () => {
    const built = spawnSync(
      process.execPath,
      [join(root, "scripts/storybook.mjs"), "--build", "--quiet", "--output-dir", out],
      { encoding: "utf8", cwd: root },
    );
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const index = JSON.parse(readFileSync(join(out, "index.json"), "utf8")) as {
      entries: { [id: string]: { type: string } };
    };
    ids = Object.keys(index.entries).filter((id) => index.entries[id]?.type === "story");
    pages = Object.keys(index.entries).filter((id) => index.entries[id]?.type === "docs");
    server = createServer((request, response) => {
      if (request.url === "/favicon.ico") return void response.writeHead(204).end(); // browsers ask, Storybook has an SVG
      const path = join(out, normalize(new URL(request.url ?? "/", "http://stories").pathname));
      try {
        response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
        response.end(readFileSync(path));
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, "127.0.0.1");
    if (!chromiumPath) return;
    browser = await chromium.launch({ executablePath: chromiumPath, args: CHROMIUM_ARGS });
    page = await browser.newPage();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it("has a story for every state of every question, and a page for every question", () => {
    for (const { type } of fieldDefinitions) {
      expect(pages, type).toContain(`questions-${type}--guidance`);
      const names = new Set(catalogue[type]?.examples.map(({ name }) => name));
      expect(ids.filter((id) => id.startsWith(`questions-${type}--`)).length, type).toBe(names.size || 1);
    }
  });

  it("has no address of its own that is not relative, so that it may stand in any folder", () => {
    for (const name of ["index.html", "iframe.html"]) {
      const text = readFileSync(join(out, name), "utf8");
      const addresses = [...text.matchAll(/(?:src=|from |import ?\(? ?|<link[^>]+href=)["']([^"']+)["']/g)];
      expect(addresses.length).toBeGreaterThan(1);
      expect(
        addresses.map(([, address = ""]) => address).filter((address) => /^(\/|https?:)/.test(address)),
      ).toEqual([]);
    }
  });

  /**
   * Of each type of field the first story, as it stands in Storybook; its other examples are those that the matrix judges in tests/browser, and in
   * `npm test` not once more. A run of this file by itself, and of everything, judges every story.
   */
  const isToBeJudged = (id: string): boolean =>
    !process.env["DIWAN_ARRAY"] ||
    !id.startsWith("questions-") ||
    id === ids.find((each) => each.startsWith(`${id.split("--")[0] ?? id}--`));

  /**
   * One page for all: each further page would have Storybook and axe compiled anew in a process of its own, which costs more than the tenth of a second
   * that Storybook waits in every story.
   */
  const walk = async (look: string, chosen: readonly string[], isJudged = true): Promise<void> => {
    const faults: string[] = [];
    let now = "";
    let drawn = 0;
    page.on("console", (message) => {
      // The states of a form that cannot be shown tell whoever builds the page why.
      const isTold =
        /--(no-network|broken)$/.test(now) && message.text().includes("cannot be shown as a form");
      if (/error|warning/.test(message.type()) && !message.text().includes("Lit is in dev mode") && !isTold)
        faults.push(`${now} logged: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`${now} threw: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("http://127.0.0.1:") && !/^(data|blob):/.test(request.url()))
        faults.push(`${now} asked for ${request.url()}`);
    });
    const { port } = server.address() as AddressInfo; // it listens on a port
    // No story to start with: one that is still being judged when the next is asked for makes Storybook reload the page.
    await page.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&globals=look:${look}`);
    await page.waitForFunction(() => document.body.classList.contains("sb-show-nopreview"));
    if (!isJudged) await page.evaluate(judgeNone);
    for (const id of chosen) {
      now = id;
      const { error, violations, judged, text } = await page.evaluate(draw, id);
      if (error) faults.push(`${id}: ${error}`);
      else if (judged !== isJudged) faults.push(`${id} was ${judged ? "" : "not "}judged by axe`);
      else if (!text.trim()) faults.push(`${id} shows nothing`);
      faults.push(...violations.map((violation) => `${id} breaks ${violation}`));
      drawn++;
    }
    page.removeAllListeners();
    expect(faults).toEqual([]);
    expect(drawn).toBe(chosen.length);
  };

  it.skipIf(!chromiumPath)(
    "shows every story without an error, a request elsewhere or an accessibility violation",
    async () => {
      expect(ids.length).toBeGreaterThan(250);
      await walk("light", ids.filter(isToBeJudged));
      await walk(
        "light",
        ids.filter((id) => !isToBeJudged(id)),
        false,
      );
    },
    600_000,
  );

  /** Pages that are made of the same pieces are judged in part by a run of everything; a run of this file by itself judges all. */
  const SOME =
    /^(welcome|mirror|questions-(find|date|list)|theme-theme|patterns-(payment|errors)|about-accessibility)/;
  const pagesToBeJudged = (): readonly string[] =>
    pages.filter((id) => !process.env["DIWAN_ARRAY"] || SOME.test(id));

  /** What shows most of a theme in the smallest picture. */
  const LOOKS = [
    "questions-date--one-box-missing",
    "questions-radios--with-hints",
    "theme-pieces--buttons",
    "theme-pieces--error-summary",
  ];

  it.skipIf(!chromiumPath)(
    "looks as it did, in the default and the themes that come with it",
    async ({ skip }) => {
      const { port } = server.address() as AddressInfo; // it listens on a port
      const viewer = await browser.newPage({
        viewport: { width: 480, height: 400 },
        colorScheme: "light",
        reducedMotion: "reduce",
      });
      await viewer.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=story&globals=look:light`);
      await viewer.waitForFunction(() => document.body.classList.contains("sb-show-nopreview"));
      await viewer.evaluate(judgeNone);
      const here = {
        chromium: browser.version().split(".")[0] ?? "",
        // Fonts are known by how wide they are.
        fonts: await viewer.evaluate(() => {
          const context = document.createElement("canvas").getContext("2d");
          if (!context) return "";
          return ["system-ui", "Arial", "sans-serif", "Georgia", "serif", "monospace"]
            .map((family) => {
              context.font = `32px ${family}`;
              return Math.round(context.measureText("Hamburgefonstiv حروف").width);
            })
            .join("-");
        }),
      };
      const why = whyNotComparable(here);
      if (why) {
        await viewer.close();
        skip(`Looks were not compared: ${why}`);
      }
      keepDrawn(here);
      const faults: string[] = [];
      for (const theme of ["default", "government", "city", "high-contrast"])
        for (const id of LOOKS) {
          await viewer.evaluate((chosen) => {
            const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
              __STORYBOOK_ADDONS_CHANNEL__: Channel;
            };
            channel.emit("updateGlobals", { globals: { theme: chosen } });
          }, theme);
          const { error } = await viewer.evaluate(draw, id);
          if (error) faults.push(`${id}: ${error}`);
          await viewer.evaluate(async () => {
            await document.fonts.ready;
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          });
          const picture = await viewer.locator(".diwan-story").screenshot({ animations: "disabled" });
          const fault = compareLook(`${id}.${theme}`, picture);
          if (fault) faults.push(fault);
        }
      await viewer.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  /** Each page in a window of its own width; what stands in it as a story is judged as that. */
  const readPages = async (scheme: "light" | "dark", width: number): Promise<void> => {
    const faults: string[] = [];
    const { port } = server.address() as AddressInfo; // it listens on a port
    const reader = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    let now = "";
    reader.on("console", (message) => {
      // What Storybook's own table of controls says of itself to its makers is not ours.
      const isTheirs = /Lit is in dev mode|<Focusable>/.test(message.text());
      if (/error|warning/.test(message.type()) && !isTheirs) faults.push(`${now} logged: ${message.text()}`);
    });
    reader.on("pageerror", (error) => faults.push(`${now} threw: ${error.message}`));
    reader.on("request", (request) => {
      if (!request.url().startsWith("http://127.0.0.1:") && !/^(data|blob):/.test(request.url()))
        faults.push(`${now} asked for ${request.url()}`);
    });
    const chosen = pagesToBeJudged();
    expect(chosen.length).toBeGreaterThan(5);
    for (const id of chosen) {
      now = id;
      await reader.goto(`http://127.0.0.1:${port}/iframe.html?viewMode=docs&id=${id}`);
      await reader.locator(".sbdocs-content h1").first().waitFor();
      await reader.waitForFunction(() => !document.body.classList.contains("sb-show-preparing-docs"));
      await reader.addScriptTag({ path: axePath });
      const { violations, overflow, links } = await reader.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import("axe-core") }; // the script just added
        const found = await axe.run(
          // Storybook's own table of controls is not ours, and stories are judged by themselves.
          { include: ".sbdocs-content", exclude: [".diwan-story", ".docblock-argstable", ".sb-unstyled"] },
          { runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        );
        return {
          violations: found.violations.map(
            ({ id: rule, nodes }) =>
              `${rule}: ${nodes
                .map(({ html }) => html.slice(0, 120))
                .slice(0, 3)
                .join(" ")}`,
          ),
          links: [...document.querySelectorAll(".sbdocs-content a[href*='path=/']")].map(
            (link) => /path=\/(?:docs|story)\/([^&]+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "",
          ),
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      faults.push(...violations.map((violation) => `${id} breaks ${violation}`));
      const lost = [...new Set(links)].filter((to) => !pages.includes(to) && !ids.includes(to));
      faults.push(...lost.map((to) => `${id} leads to ${to}, which there is not`));
      if (overflow > 0) faults.push(`${id} is ${overflow} px wider than a window of ${width}`);
    }
    await reader.close();
    expect(faults).toEqual([]);
  };

  it.skipIf(!chromiumPath)(
    "shows every page of guidance without an error, a request elsewhere or an accessibility violation, on a desktop in light",
    () => readPages("light", 1440),
    600_000,
  );
  it.skipIf(!chromiumPath)("and on a phone in dark", () => readPages("dark", 390), 600_000);

  // Every example of a field is judged in dark by the field's own tests.
  it.skipIf(!chromiumPath)(
    "shows the theme and both forms in dark as well",
    () =>
      walk(
        "dark",
        ids.filter((id) => !id.startsWith("questions-")),
      ),
    600_000,
  );
  it.skipIf(!chromiumPath)(
    "shows the theme as it is in forced colours as well",
    () =>
      walk(
        "forced",
        ids.filter((id) => id.startsWith("theme-")),
      ),
    600_000,
  );
});
