import { expect } from "chai";
import { runCase } from "@diwan/fields/answers";
import type { ConformanceCase } from "@diwan/core/conformance";
import calculations from "../../packages/core/conformance/calculations.json";
import choice from "../../packages/core/conformance/choice.json";
import date from "../../packages/core/conformance/date.json";
import file from "../../packages/core/conformance/file.json";
import list from "../../packages/core/conformance/list.json";
import number from "../../packages/core/conformance/number.json";
import parts from "../../packages/core/conformance/parts.json";
import path from "../../packages/core/conformance/path.json";
import rules from "../../packages/core/conformance/rules.json";
import text from "../../packages/core/conformance/text.json";

// The files are tested in Node to be what they should be; a browser must make of them the same.
const suites = [
  calculations,
  choice,
  date,
  file,
  list,
  number,
  parts,
  path,
  rules,
  text,
] as unknown as readonly { readonly about: string; readonly cases: readonly ConformanceCase[] }[];

for (const { about, cases } of suites)
  describe(`conformance: ${about}`, () => {
    for (const given of cases)
      it(given.name, async () => {
        expect(await runCase(given)).to.deep.equal(given.expect);
      });
  });
