/**
 * The packed packages in applications of the frameworks, built as their developers build them: what custom-elements-everywhere.com asks of a framework, asked of our elements,
 * and what a framework does with them all day. React, Vue and Svelte at every run; `npm run test:frameworks` builds the others too, `FRAMEWORKS=nuxt,solid` in place of `all` only those.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser, type Page } from "../support/driver/index.js";
import { startServer, type TestServer } from "../support/server.js";
import { APPLICATIONS, makeApplications, RENDERING, type Applications } from "./applications.js";
import { makeConsumer, root, type Consumer } from "./consumer.js";

const ALWAYS = {
  react: { react: "19.3.1", "react-dom": "19.3.1", "@types/react": "19.3.3", "@types/react-dom": "19.3.0" },
  vue: { vue: "3.5.45", "@vitejs/plugin-vue": "6.0.11" },
  svelte: { svelte: "5.57.3", "@sveltejs/vite-plugin-svelte": "7.3.1" },
};
const ASKED = {
  preact: { preact: "11.2.0" },
  solid: { "solid-js": "1.9.20", "vite-plugin-solid": "2.11.14" },
  lit: { lit: "3.3.3" },
};
const asked = process.env["FRAMEWORKS"] ?? Object.keys(ALWAYS).join();
const isAsked = (name: string): boolean => asked === "all" || asked.split(",").includes(name);
const frameworks: { readonly [name: string]: { readonly [dependency: string]: string } } = Object.fromEntries(
  Object.entries({ ...ALWAYS, ...ASKED }).filter(([name]) => isAsked(name)),
);
/** Frameworks that make and serve an application by themselves. */
const whole = Object.keys(APPLICATIONS).filter(isAsked);
/** Those whose applications are also rendered on a server, by their own renderer. */
const RENDERED = ["react", "vue"].filter(isAsked);

/** Frameworks whose page in docs/hosts has a whole component, and the file it goes into. */
const EXAMPLES: { readonly [name: string]: { readonly language: string; readonly file: string } } = {
  react: { language: "tsx", file: "Permit.tsx" },
  vue: { language: "vue", file: "Permit.vue" },
  svelte: { language: "svelte", file: "Permit.svelte" },
};
const DOCUMENTED = Object.fromEntries(Object.entries(EXAMPLES).filter(([name]) => isAsked(name)));
const MAINS: { readonly [name: string]: string } = {
  react: `import { createElement } from "react"; import { createRoot } from "react-dom/client"; import { Permit } from "./Permit.js"; createRoot(document.querySelector("#app")).render(createElement(Permit));`,
  vue: `import { createApp } from "vue"; import Permit from "./Permit.vue"; createApp(Permit).mount("#app");`,
  svelte: `import { mount } from "svelte"; import Permit from "./Permit.svelte"; mount(Permit, { target: document.querySelector("#app") });`,
};

/** Makes an application of the component that a page of docs/hosts shows. */
async function writeExample(name: string, language: string, file: string): Promise<void> {
  const text = await readFile(join(root, `docs/hosts/${name}.md`), "utf8");
  const component = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(text)?.[1];
  if (component === undefined) throw new Error(`docs/hosts/${name}.md has no example in ${language}`);
  const folder = join(consumer.folder, "frameworks", name, "documented");
  await mkdir(folder);
  await writeFile(join(folder, file), component);
  await writeFile(join(folder, "main.ts"), MAINS[name] ?? "");
  await writeFile(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Documented</title></head><body><main id="app"></main><script type="module" src="./main.ts"></script></body></html>',
  );
}

const journey = useBrowser();
let consumer: Consumer;
let server: TestServer;
let applications: Applications;
/** Where an application is, and where what its documentation shows. */
const addresses: {
  [name: string]: { readonly application: string; readonly documented: readonly string[] };
} = {};
const rendered: { [path: string]: string } = {};

beforeAll(async () => {
  consumer = await makeConsumer({ vite: "8.3.8", ...Object.assign({}, ...Object.values(frameworks)) });
  for (const [name, { language, file }] of Object.entries(DOCUMENTED))
    await writeExample(name, language, file);
  const apps = [...Object.keys(frameworks), ...Object.keys(DOCUMENTED).map((name) => `${name}/documented`)];
  if (apps.length > 0) await consumer.run(process.execPath, ["frameworks/build.mjs", ...apps]);
  for (const name of RENDERED) {
    const folder = join(consumer.folder, "frameworks", name);
    const page = await readFile(join(folder, "dist/index.html"), "utf8");
    const html = await consumer.run(process.execPath, [
      "--input-type=module",
      "--eval",
      `const { render } = await import(${JSON.stringify(pathToFileURL(join(folder, "dist-server/server.js")).href)}); process.stdout.write(await render());`,
    ]);
    rendered[`/served/${name}/index.html`] = page
      .replace("<!--app-->", html)
      .replaceAll("./assets/", `/${name}/assets/`);
  }
  server = await startServer({
    csp: false,
    folders: Object.fromEntries(
      apps.map((name) => [`/${name}/`, join(consumer.folder, "frameworks", name, "dist")]),
    ),
    pages: rendered,
    handle: async ({ url }) =>
      url.endsWith("/forms/permit.form.json")
        ? new Response(await readFile(join(root, "docs/examples/forms/resident-parking-permit.form.json")), {
            headers: { "content-type": "application/json" },
          })
        : undefined,
  });
  for (const name of Object.keys(frameworks))
    addresses[name] = {
      application: `${server.origin}/${name}/index.html`,
      documented: DOCUMENTED[name] ? [`${server.origin}/${name}/documented/index.html`] : [],
    };
  applications = makeApplications(consumer);
  // One at a time: each takes all the processors there are.
  for (const name of whole) {
    const origin = await applications.start(name);
    addresses[name] = {
      application: `${origin}/`,
      documented: (name === "angular" ? ["/permit", "/typed-permit"] : ["/permit"]).map(
        (path) => origin + path,
      ),
    };
  }
}, 3_600_000);
afterAll(async () => {
  await applications?.close();
  await server?.close();
  await consumer?.remove();
});

type Form = HTMLElement & {
  readonly session?: object;
  readonly answers: { readonly [name: string]: unknown };
};

const addressOf = (name: string) => {
  const address = addresses[name];
  if (!address) throw new Error(`${name} was not built`);
  return address;
};
const open = async (address: string): Promise<Page> => {
  const page = await journey.newPage();
  await page.open(address);
  await ready(page);
  return page;
};
const ready = (page: Page): Promise<unknown> =>
  page.waitFor(
    () => document.querySelector<Form>("#main")?.session && document.querySelector("#own input[type=radio]"),
  );
const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((one) => {
    document.querySelector<HTMLElement>(one)?.click();
  }, selector);
/** Enters text in a box as typing does. */
const enter = (page: Page, host: string, box: string, text: string): Promise<void> =>
  page.evaluate(
    (one, two, words) => {
      const element = document.querySelector(one);
      // A field's controls are the page's own; a form's are not.
      const root = element?.matches("diwan-form") ? element.shadowRoot : element;
      const input = root?.querySelector<HTMLInputElement>(two);
      if (!input) throw new Error(`no ${two}`);
      input.value = words;
      input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },
    host,
    box,
    text,
  );
const log = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("#log")?.textContent ?? "");
const field = (page: Page, type: string): Promise<unknown> =>
  page.evaluate(
    (one) => (document.querySelector(`#own > diwan-${one}-field`) as unknown as { value: unknown }).value, // a field of ours
    type,
  );
const answers = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({ ...document.querySelector<Form>("#main")?.answers }));
const labelOf = (page: Page, type: string): Promise<string> =>
  page.evaluate(
    (one) =>
      document
        .querySelector(`#own > diwan-${one}-field :is(label,legend)`)
        ?.textContent?.replace(/\s+/g, " ")
        .trim() ?? "",
    type,
  );
const options = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("#own select option")].map((one) => one.textContent ?? ""),
  );
/** Until the page says so; frameworks render when they like. */
const until = async (what: () => Promise<unknown>, expected: unknown): Promise<void> =>
  void (await expect.poll(what, { timeout: 10_000 }).toEqual(expected));

/** What is true of the application as it begins, however it came to the browser. */
async function beginsRight(page: Page): Promise<void> {
  expect(await answers(page), "an object, given as a property").toMatchObject({ full_name: "Ann" });
  await until(
    () =>
      page.evaluate(() => {
        const root = document.querySelector("#main")?.shadowRoot;
        return [
          // A number, a child that stays and is out of sight.
          root?.querySelector("h2") !== null,
          document.querySelector("#main > p")?.checkVisibility(),
        ];
      }),
    [true, false],
  );
  await until(() => labelOf(page, "text"), "Plate 0 (optional)");
  expect(await options(page), "children").toEqual(["Select an answer", "A", "B"]);
  expect(await field(page, "select"), "the answer among options that came as children").toBe("b");
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll("#own input[type=radio]")].map((one) => (one as HTMLInputElement).value),
    ),
    "an array, given as a property",
  ).toEqual(["own", "rent"]);
}

describe.each([...Object.keys(frameworks), ...whole])("an application in %s", (name) => {
  it("binds attributes, properties of every kind, functions, children and events", async () => {
    const page = await open(addressOf(name).application);
    await beginsRight(page);
    expect(await page.evaluate(() => document.querySelector("#own .diwan-unit")?.textContent)).toBe("No.");
    await enter(page, "#main", "input", "Bea");
    await until(() => log(page), "/full_name");
  });

  it("keeps what was entered when it renders again", async () => {
    const page = await open(addressOf(name).application);
    await enter(page, "#main", "input", "Bea");
    await enter(page, "#own > diwan-text-field", "input", "AB12");
    await page.evaluate(() => document.querySelector<HTMLElement>("#own input[value=rent]")?.click());
    for (let n = 0; n < 3; n++) await press(page, "#again");
    await until(() => labelOf(page, "text"), "Plate 3 (optional)");
    expect(await answers(page)).toMatchObject({ full_name: "Bea" });
    expect([await field(page, "text"), await field(page, "radios"), await field(page, "select")]).toEqual([
      "AB12",
      "rent",
      "b",
    ]);
    expect(await page.evaluate(() => document.querySelector("#main > p")?.textContent)).toBe("Call us, 3");
  });

  it("changes the children of a field, and takes some away", async () => {
    const page = await open(addressOf(name).application);
    await press(page, "#cities");
    await until(() => options(page), ["Select an answer", "B", "C"]);
    expect(await field(page, "select")).toBe("b");
    await press(page, "#cities");
    await until(() => options(page), ["Select an answer", "C", "D"]);
  });

  it("takes everything off the page and puts it back", async () => {
    const page = await open(addressOf(name).application);
    await enter(page, "#main", "input", "Bea");
    await press(page, "#toggle");
    await until(() => page.evaluate(() => document.querySelectorAll("#main, #own").length), 0);
    await press(page, "#toggle");
    await ready(page);
    await beginsRight(page);
    await enter(page, "#main", "input", "Cleo");
    await until(() => answers(page).then((now) => (now as { full_name?: unknown }).full_name), "Cleo");
  });

  it("shows a form twice and in a list, and no label leads to another form", async () => {
    const page = await open(addressOf(name).application);
    await press(page, "#list");
    await press(page, "#list");
    await until(() => log(page).then((words) => words.split(" ").sort().join(" ")), "ready-0 ready-1");
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll<Form>("diwan-form")].flatMap((form) =>
        [...(form.shadowRoot ?? form).querySelectorAll("label")]
          .filter((label) => !label.control || label.control.getRootNode() !== label.getRootNode())
          .map((label) => label.textContent),
      ),
    );
    expect(foreign).toEqual([]);
    await page.evaluate(() => {
      const second = document.querySelectorAll<Form>(".listed")[1];
      const input = second?.shadowRoot?.querySelector("input");
      if (!input) throw new Error("no second form");
      input.value = "Second";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<Form>("diwan-form")].map(({ answers: now }) => now["full_name"] ?? ""),
      ),
    ).toEqual(["Ann", "", "Second"]);
  });

  it("has the application sent by its function", async () => {
    const page = await open(addressOf(name).application);
    for (const words of ["Continue", "Send application"]) {
      await page.waitFor((text) => {
        const buttons = [...(document.querySelector("#main")?.shadowRoot?.querySelectorAll("button") ?? [])];
        const button = buttons.find((one) => one.textContent?.trim() === text);
        button?.click();
        return button !== undefined;
      }, words);
    }
    await until(() => log(page), "R-1");
  });
});

describe.each(RENDERED)("an application in %s that a server rendered", (name) => {
  it("is taken over without an error, and works", async () => {
    expect(rendered[`/served/${name}/index.html`]).toMatch(/<diwan-select-field[^>]*>.*<option value="a"/s);
    const page = await open(`${server.origin}/served/${name}/index.html`);
    await beginsRight(page);
    await press(page, "#again");
    await until(() => labelOf(page, "text"), "Plate 1 (optional)");
    await press(page, "#cities");
    await until(() => options(page), ["Select an answer", "B", "C"]);
    await press(page, "#toggle");
    await until(() => page.evaluate(() => document.querySelectorAll("#main, #own").length), 0);
  });
});

describe.each(whole.filter((name) => RENDERING.includes(name)))("an application in %s", (name) => {
  it("is rendered on its server, with what was written in the tags and no property as a text", async () => {
    const html = await (await fetch(addressOf(name).application)).text();
    expect(html).toMatch(/<diwan-select-field[^>]*>.*<option value="a"/s);
    expect(html).toMatch(/<diwan-form[^>]*>.*Call us/s);
    expect(html).not.toMatch(/<diwan-[^>]*(?:\[object Object\]|submit-?handler|options=)/i);
  });

  it("has the endpoint that its documentation shows", async () => {
    const { origin } = new URL(addressOf(name).application);
    const page = await journey.newPage({ errors: "expected" });
    await page.open(addressOf(name).application);
    // By the browser, which takes a compressed answer.
    const definition = (path: string): Promise<unknown> =>
      page.evaluate(async (url) => (await fetch(url)).json() as Promise<unknown>, origin + path);
    expect(await definition("/api/forms/resident-parking-permit")).toEqual(
      await definition("/forms/permit.form.json"),
    );
    const post = (body: string): Promise<{ readonly status: number; readonly said: string }> =>
      page.evaluate(
        async (url, text) => {
          const answer = await fetch(url, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: text,
          });
          return { status: answer.status, said: await answer.text() };
        },
        `${origin}/api/submissions`,
        body,
      );
    expect(await post("{}")).toMatchObject({ status: 400 });
    const nothing = {
      diwan: 1,
      form: "resident-parking-permit",
      version: "2026.1",
      language: "en",
      key: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
      answers: {},
      calculations: {},
    };
    const { status, said } = await post(JSON.stringify(nothing));
    expect([status, said]).toEqual([422, expect.stringContaining("/application_type")]);
  });
});

describe.each([...Object.keys(DOCUMENTED), ...whole])("what the documentation shows for %s", (name) => {
  it("shows the form", async () => {
    for (const address of addressOf(name).documented) {
      const page = await journey.newPage();
      await page.open(address);
      await page.waitFor(() => document.querySelector<Form>("diwan-form")?.session);
      expect(await page.text()).not.toContain("If the form does not appear");
    }
  });
});

describe.runIf(isAsked("react"))("the types for frameworks", () => {
  it("know the tags, their properties and their events, and refuse what there is not", async () => {
    const options =
      "--noEmit --strict --skipLibCheck --exactOptionalPropertyTypes --jsx react-jsx --module esnext --moduleResolution bundler --target es2022 --allowJs --ignoreConfig";
    await consumer.run(process.execPath, [
      join(root, "node_modules/typescript/bin/tsc"),
      ...options.split(" "),
      "frameworks/react/App.tsx",
      "frameworks/react/types.tsx",
      "frameworks/react/documented/Permit.tsx",
    ]);
  });
});
