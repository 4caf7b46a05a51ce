/** How every field and form of ours is checked by axe: the one mechanism of the fields' own suite and of the accessibility matrix (tests/matrix). */
import "axe-core";
import type Axe from "axe-core";

// axe-core is a classic script: as a module it leaves its global.
export const { axe } = window as unknown as { axe: typeof Axe };

/** An empty page with the landmark, heading, language and title axe asks of every page. */
export const page = (): HTMLElement => {
  document.documentElement.lang = "en";
  document.title = "Fields";
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  heading.textContent = "Fields";
  main.append(heading);
  document.body.replaceChildren(main);
  return main;
};

/** Everything axe knows, with nothing switched off and what it leaves off by default (AAA contrast, target size, its experiments) switched on; the violations in words. */
export const violations = async (root: Element | Document = document): Promise<string[]> => {
  const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
  return inWords(await axe.run(root, { rules, resultTypes: ["violations"] }));
};

/** What axe's rules about colours alone say (contrast AA and AAA, links in text): all that another colour scheme can change. */
export const colourViolations = async (root: Element | Document = document): Promise<string[]> => {
  const values = axe.getRules(["cat.color"]).map(({ ruleId }) => ruleId);
  return inWords(await axe.run(root, { runOnly: { type: "rule", values }, resultTypes: ["violations"] }));
};

/** What axe says of the order of headings alone: all that another level of headings can change. */
export const headingViolations = async (): Promise<string[]> =>
  inWords(
    await axe.run(document, {
      runOnly: { type: "rule", values: ["heading-order"] },
      resultTypes: ["violations"],
    }),
  );

const inWords = ({ violations: found }: Axe.AxeResults): string[] =>
  found.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`,
    ),
  );

export { squash } from "./accessible-nodes.suite.js";
