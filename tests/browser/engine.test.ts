import { expect } from "chai";
import { html, LitElement, render } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sendKeys } from "@web/test-runner-commands";

@customElement("test-echo")
class Echo extends LitElement {
  @property() word = "";
  protected override createRenderRoot() {
    return this;
  }
  override render() {
    return html`<label>Word <input .value=${this.word} @input=${(event: InputEvent) => {
      this.word = (event.target as HTMLInputElement).value;
    }}></label><output>${this.word}</output>`;
  }
}

describe("the browser these tests run in", () => {
  const host = document.createElement("div");
  before(() => document.body.append(host));
  after(() => host.remove());

  it("compiles decorators as the packages are compiled, and types real keys into a focused control", async () => {
    render(html`<test-echo></test-echo>`, host);
    const echo = host.firstElementChild as Echo;
    await echo.updateComplete;
    echo.querySelector("input")!.focus();
    await sendKeys({ type: "diwan" });
    await echo.updateComplete;
    expect(echo.querySelector("output")!.textContent).to.equal("diwan");
  });

  it("has what the packages rely on: declarative shadow DOM, ElementInternals, the Umm al-Qura calendar", () => {
    expect("shadowRootMode" in HTMLTemplateElement.prototype).to.equal(true);
    expect("attachInternals" in HTMLElement.prototype).to.equal(true);
    expect(new Intl.DateTimeFormat("en-u-ca-islamic-umalqura").resolvedOptions().calendar).to.equal(
      "islamic-umalqura",
    );
  });
});
