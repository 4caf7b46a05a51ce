import { expect } from "chai";
import type { Definition } from "@diwan/core";
import { continueForm, fillPage, openForm, problemsOf, type ContinueOutcome } from "@diwan/testing/browser";
import { movedAnswers } from "../../docs/examples/forms/moved-answers.mjs";
import every from "../../docs/examples/forms/every-question.form.json";
import everyAnswers from "../../docs/examples/forms/every-question.answers.json";
import licence from "../../docs/examples/forms/business-licence-renewal.form.json";
import licenceAnswers from "../../docs/examples/forms/business-licence-renewal.answers.json";
import permit from "../../docs/examples/forms/resident-parking-permit.form.json";
import permitAnswers from "../../docs/examples/forms/resident-parking-permit.answers.json";
import { clear, host, checkAccessibility } from "../matrix/check-accessibility.js";
import { walked } from "../matrix/walked.js";

const FORMS = [
  { file: permitAnswers, form: permit },
  { file: licenceAnswers, form: licence },
  { file: everyAnswers, form: every },
];

describe("every page of the example forms, unanswered and answered", () => {
  let judged = 0;
  afterEach(clear);
  after(() => console.log(`${judged} pages of the example forms were judged`));

  for (const { language, form: id } of walked("matrix-example-forms")) {
    const { file, form: json } = FORMS.find(({ form }) => form.id === id) ?? expect.fail(`no form ${id}`);
    it(`${json.id}, ${language}`, async () => {
      const set = movedAnswers(file, new Date())[0] ?? expect.fail("no answers");
      // Read by the tests of the examples; here it is known to be one.
      const form = await openForm(json as unknown as Definition, { language, parent: host(language) });
      let outcome: ContinueOutcome = "page";
      for (let n = 0; n < 20 && outcome === "page"; n++) {
        const { page } = form.session ?? expect.fail("no session");
        // A page of optional questions lets one on: then it is judged as it is next time round.
        if ((await continueForm(form)) === "invalid")
          judged += await checkAccessibility(`${page}, every problem shown`, ["light"]);
        else form.session?.goTo(page);
        await fillPage(form, set.answers);
        // Whoever reads the page has left the last box, and its list is closed.
        (form.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur();
        judged += await checkAccessibility(`${page}, answered`, ["light"]);
        outcome = await continueForm(form);
      }
      expect(outcome, JSON.stringify(problemsOf(form))).to.equal("check");
      judged += await checkAccessibility("check");
    }).timeout(120_000);
  }
});
