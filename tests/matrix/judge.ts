/** Both engines over a page with a form on it. */
import { expect } from "chai";
import { page, violations } from "@diwan/fields/suite";
import { ibm, unexplained } from "./ibm.js";
import { isChromium, schemesHere, setScheme, type Scheme } from "./scheme.js";

/** The least page an agency would put a form on; language and direction are the page's own. */
export function host(language: string): HTMLElement {
  const main = page();
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  return main;
}

/**
 * Fails with every violation, in each scheme, saying where; returns how many times it looked. Both engines look in every
 * scheme of Chromium's; in the others axe looks in every scheme and IBM's engine, whose rules read the same tree whatever the colours, in light.
 */
export async function judge(what: string, schemes: readonly Scheme[] = schemesHere): Promise<number> {
  for (const scheme of schemes) {
    await setScheme(scheme);
    expect(await violations(), `axe: ${what}, ${scheme}`).to.deep.equal([]);
    if (!isChromium && scheme !== "light") continue;
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
