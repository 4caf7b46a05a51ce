/** A page built with `@lit/localize`, and a form on it that is told nothing about it. */
import { configureLocalization, msg, str, updateWhenLocaleChanges } from "@lit/localize";
import { expect } from "chai";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { DiwanForm } from "@diwan/form";
import {
  all,
  clear,
  control,
  fill,
  permit,
  title,
  until,
  type Mounted,
} from "../../packages/form/src/element/form.suite.js";

/** As `lit-localize build` writes it in its runtime mode. */
const ARABIC = { templates: { heading: "البلدية", services: str`${0} خدمات` } };
const { setLocale } = configureLocalization({
  sourceLocale: "en",
  targetLocales: ["ar", "fr", "de"],
  loadLocale: (locale) =>
    locale === "de"
      ? Promise.reject(new Error("offline"))
      : Promise.resolve(locale === "ar" ? ARABIC : { templates: {} }),
});

class HostApp extends LitElement {
  readonly definition = permit();
  readonly prefilled = { tenure: "own" };
  formLanguage: string | undefined;
  sectionLanguage: string | undefined;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override render(): TemplateResult {
    return html`<h1>${msg("City", { id: "heading" })}</h1><p>${msg(str`${3} services`, { id: "services" })}</p>
      <section lang=${this.sectionLanguage ?? nothing}><diwan-form draft="off" lang=${this.formLanguage ?? nothing} .definition=${this.definition} .answers=${this.prefilled}></diwan-form></section>`;
  }
}
customElements.define("host-app", HostApp);

async function show(
  setup: (host: HostApp) => void = () => {},
): Promise<Mounted & { readonly heading: () => string | null | undefined }> {
  const host = new HostApp();
  setup(host);
  const ready = new Promise((resolve) => host.addEventListener("diwan-ready", resolve, { once: true }));
  document.body.append(host);
  await ready;
  const form = host.shadowRoot?.querySelector<DiwanForm>("diwan-form");
  if (!form) throw new Error("the host shows no form");
  return {
    form,
    events: [],
    get root() {
      return form.shadowRoot ?? document;
    },
    heading: () => host.shadowRoot?.querySelector("h1")?.textContent,
  };
}

const language = (mounted: Mounted) => all(mounted, ".diwan")[0]?.lang;
const before = document.documentElement.lang;

describe("a form on a page that uses @lit/localize", () => {
  beforeEach(() => {
    document.documentElement.lang = "en";
  });
  afterEach(async () => {
    await setLocale("en");
    document.querySelectorAll("host-app").forEach((host) => host.remove());
    await clear();
    document.documentElement.lang = before;
  });

  it("changes its language with the page, and keeps answers and focus", async () => {
    const mounted = await show();
    expect(title(mounted)).to.equal("About you");
    fill(mounted, "Full name", "Ann");
    control(mounted, "Full name").focus();
    await setLocale("ar");
    await until(() => title(mounted) === "عنك", "the form in Arabic");
    expect(mounted.heading()).to.equal("البلدية");
    expect(all(mounted, ".diwan")[0]).to.include({ dir: "rtl", lang: "ar" });
    expect(control(mounted, "الاسم").value).to.equal("Ann");
    expect(mounted.root.activeElement).to.equal(control(mounted, "الاسم"));
    await setLocale("en");
    await until(() => title(mounted) === "About you", "the form in English again");
    expect(mounted.form.answers).to.deep.equal({ full_name: "Ann", tenure: "own" });
  });

  it("is in the page's language when it is shown after the page has changed it", async () => {
    await setLocale("ar");
    const mounted = await show();
    expect(title(mounted)).to.equal("عنك");
    expect(mounted.heading()).to.equal("البلدية");
  });

  it("keeps the region the page says of itself in the same language", async () => {
    const mounted = await show();
    document.documentElement.lang = "ar-BH";
    await setLocale("ar");
    await until(() => title(mounted) === "عنك", "the form in Arabic");
    expect(language(mounted)).to.equal("ar-BH");
  });

  it("stays in the language that is written on it, or on an element around it", async () => {
    const own = await show((host) => {
      host.formLanguage = "en";
    });
    const around = await show((host) => {
      host.sectionLanguage = "en";
    });
    const follower = await show();
    await setLocale("ar");
    await until(() => title(follower) === "عنك", "the form that follows");
    expect([title(own), title(around)]).to.deep.equal(["About you", "About you"]);
  });

  it("stands in its first language when it does not have the page's", async () => {
    const mounted = await show();
    await setLocale("ar");
    await until(() => title(mounted) === "عنك", "the form in Arabic");
    await setLocale("fr");
    await until(() => title(mounted) === "About you", "the form in its first language");
  });

  it("stays as it is when the page's language could not be loaded", async () => {
    const mounted = await show();
    await setLocale("ar");
    await until(() => title(mounted) === "عنك", "the form in Arabic");
    await setLocale("de").catch(() => {});
    expect(mounted.form.locale?.tag).to.equal("ar");
    const second = await show();
    expect([title(mounted), title(second)]).to.deep.equal(["عنك", "عنك"]);
  });

  it("reads the language around it through the shadow roots of the page", async () => {
    const outer = document.createElement("div");
    outer.lang = "ar";
    const mounted = await show();
    const host = document.querySelector("host-app");
    document.body.append(outer);
    if (host) outer.append(host);
    await setLocale("fr");
    await until(() => title(mounted) === "عنك", "the form in the language around its host");
  });
});
