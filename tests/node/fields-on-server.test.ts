/** Field elements in a page that lit renders on a server: the tag says what is to be drawn in a browser, and `renderLight()` draws it there and then. */
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import { renderLight } from "@lit-labs/ssr-client/directives/render-light.js";
import { answerTypes } from "@diwan/fields/answers";
import { loadLocale } from "@diwan/i18n";
import { html, type TemplateResult } from "lit";
import { html as withTag, unsafeStatic } from "lit/static-html.js";
import { beforeAll, describe, expect, it } from "vitest";
import { suites } from "../../packages/fields/src/generated/suites.suite.js";

/** A list is a form's. */
const types = Object.keys(suites).filter((type) => answerTypes.get(type)?.holds !== "items");
const text = (template: TemplateResult): string => collectResultSync(render(template));
/** The lists a type needs to have a control at all (options, rows, columns), as its attributes. */
const listsOf = (type: string): unknown =>
  unsafeStatic(
    Object.entries(suites[type]?.shipped.field ?? {})
      .filter((entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]))
      // A list of words is written as `class` is.
      .map(([name, list]) =>
        list.every((one) => typeof one === "string")
          ? `${name}='${list.join(" ")}'`
          : `${name}='${JSON.stringify(list)}'`,
      )
      .join(" "),
  );
const tagOf = (type: string): unknown => unsafeStatic(`diwan-${type}-field`);

beforeAll(async () => {
  for (const type of types) await import(`../../packages/fields/src/define/diwan-${type}-field.ts`);
});

describe("field elements rendered by lit on a server", () => {
  it.each(types)("%s: shows the page's own words until the script has arrived", (type) => {
    const page = text(
      withTag`<${tagOf(type)} name="one" label="The question"><p>Please wait</p></${tagOf(type)}>`,
    );
    expect(page).toContain("Please wait");
    expect(page).toMatch(
      /<template shadowroot="open" shadowrootmode="open"[^>]*>.*<slot name="diwan"><\/slot><slot><\/slot>/s,
    );
  });

  it.each(types)("%s: is drawn in the page's own tree by renderLight()", async (type) => {
    const locale = await loadLocale("en", ["base", "name", "address"]);
    const page = text(
      withTag`<form><${tagOf(type)} name="one" label="The question" .locale=${locale} ${listsOf(type)} text="Words">${renderLight()}</${tagOf(type)}></form>`,
    );
    const inLight = page.slice(page.indexOf("</template>"));
    // What asks nothing says its words, whichever property they are of, and has no control; what shows answers has none to show here.
    const { shipped } = suites[type] ?? expect.fail(`${type} has no suite`);
    if ("words" in shipped) {
      if (!shipped.beside?.fields) expect(inLight).toMatch(/Words|The question|<img/);
      expect(inLight).not.toMatch(/<(input|select|textarea)/);
    } else {
      expect(inLight).toMatch(/<(input|select|textarea)[^>]* name="?one/);
      expect(inLight).toContain("The question");
    }
    expect(inLight).toMatch(/class="diwan" slot="diwan" dir="ltr"/);
  });

  it("holds the answer a page gives it", () => {
    const page = text(
      html`<diwan-text-field name="one" label="The question" value="Amal">${renderLight()}</diwan-text-field>`,
    );
    expect(page).toContain('value="Amal"');
  });
});
