import { formStates } from "../matrix/form-states.js";
import { checkAccessibility, checkHeadingLevels, clear, host } from "../matrix/check-accessibility.js";
import { schemesHere } from "../matrix/scheme.js";
import { walked } from "../matrix/walked.js";

describe(`every state of a form, in English and Arabic, in ${schemesHere.join(", ")}`, () => {
  let judged = 0;
  afterEach(clear);
  after(() => console.log(`${judged} states of forms in a language, isolation and scheme were judged`));

  for (const { language } of walked("matrix-forms"))
    for (const { name, enter } of formStates)
      it(`${name}, ${language}`, async () => {
        const form = await enter({ language, parent: host(language) });
        judged += await checkAccessibility(name);
        await checkHeadingLevels(name, form);
        await enter({ language, parent: host(language), isolation: "none" });
        judged += await checkAccessibility(`${name}, not isolated`, ["light"]);
      }).timeout(60_000);
});
