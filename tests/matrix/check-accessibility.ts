/** Both engines over a page with a form on it. */
import { expect } from "chai";
import { colourViolations, headingViolations, page, violations } from "@diwan/fields/suite";
import type { DiwanForm } from "@diwan/form";
import { rootOf } from "@diwan/testing/browser";
import { ibm, unexplained } from "./ibm.js";
import { schemesHere, setScheme, type Scheme } from "./scheme.js";

/** The least page an agency would put a form on; language and direction are the page's own. */
export function host(language: string): HTMLElement {
  const main = page();
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  return main;
}

/**
 * Fails with every violation, in each scheme, saying where; returns how many times it looked. Everything is looked at once, and what is about colours again
 * in each further scheme: the document is the same in all of them, so that another look at names, roles and structure could find nothing new.
 */
export async function checkAccessibility(
  what: string,
  schemes: readonly Scheme[] = schemesHere,
): Promise<number> {
  const [first] = schemes;
  for (const scheme of schemes) {
    await setScheme(scheme);
    if (scheme !== first) {
      expect(await colourViolations(), `axe: ${what}, ${scheme}`).to.deep.equal([]);
      continue;
    }
    expect(await violations(), `axe: ${what}, ${scheme}`).to.deep.equal([]);
    const verdict = await ibm();
    expect(verdict.violations, `IBM: ${what}, ${scheme}`).to.deep.equal([]);
    expect(unexplained(verdict), `IBM's advice: ${what}, ${scheme}`).to.deep.equal([]);
  }
  return schemes.length;
}

const LEVELS = [2, 3, 4] as const;

/**
 * Fails where headings of a form skip a level under any level that a page may give it. The state was entered under the first one: another level comes with another
 * language, which draws the same place anew, so that no state is entered more than once.
 */
export async function checkHeadingLevels(what: string, form: DiwanForm): Promise<void> {
  const title = (): string | undefined => rootOf(form).querySelector(".diwan-title")?.localName;
  // A form that could not be loaded has none.
  if (!title()) return;
  expect(title(), what).to.equal("h1");
  const { lang } = form;
  for (const level of LEVELS) {
    // The page's own headings come before.
    const above = document.createElement(`h${level - 1}`);
    above.textContent = `Level ${level - 1}`;
    if (level > 2) form.before(above);
    form.headingLevel = level;
    form.lang = level % 2 ? lang : `${lang}-${lang === "ar" ? "BH" : "GB"}`;
    for (let n = 0; title() !== `h${level}`; n++) {
      if (n > 500) expect.fail(`${what}: the title stays ${title()} on level ${level}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await headingViolations(), `axe: ${what}, on level ${level}`).to.deep.equal([]);
  }
}

/** Leaves nothing behind for the next test. */
export async function clear(): Promise<void> {
  await setScheme("light");
  document.body.replaceChildren();
  sessionStorage.clear();
}
