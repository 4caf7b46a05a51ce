/** Both engines over a page with a form on it. */
import { expect } from "chai";
import { colourViolations, page, violations } from "@diwan/fields/suite";
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

/** Leaves nothing behind for the next test. */
export async function clear(): Promise<void> {
  await setScheme("light");
  document.body.replaceChildren();
  sessionStorage.clear();
}
