import { expect } from "chai";
import { executeServerCommand } from "@web/test-runner-commands";
import type { Definition } from "@diwan/core";
import { continueForm, openForm } from "@diwan/testing/browser";
import licence from "../../docs/examples/forms/business-licence-renewal.form.json";
import permit from "../../docs/examples/forms/resident-parking-permit.form.json";
import { clear, host } from "../matrix/check-accessibility.js";
import { outline } from "../matrix/outline.js";
import { isChromium } from "../matrix/scheme.js";
import { axTree } from "../matrix/accessible-nodes.js";
import { LANGUAGES } from "../matrix/wall.js";

/**
 * What a screen reader is told of the first page of both example forms, unanswered and after Continue, kept as text under tests/matrix/__snapshots__: a
 * change to it is read by a person, who takes it with UPDATE_SNAPSHOTS=1. Only Chromium shows its tree to a test.
 */
describe("the first page of the example forms, read through the accessibility tree", () => {
  afterEach(clear);
  for (const json of [permit, licence])
    for (const language of LANGUAGES)
      (isChromium ? it : it.skip)(`${json.id}, ${language}`, async () => {
        const parent = host(language);
        parent.replaceChildren();
        // The examples' own tests read it as a definition.
        const form = await openForm({ ...json, id: "example" } as unknown as Definition, {
          language,
          parent,
        });
        const once = async (): Promise<string> => outline((await axTree()) ?? expect.fail("no tree"));
        // Chromium makes its tree after the page, part by part: it is there once it stays as it is.
        const read = async (): Promise<string> => {
          let before = "";
          let now = await once();
          for (let n = 0; n < 20 && now !== before; n++) {
            await new Promise((done) => setTimeout(done, 100));
            [before, now] = [now, await once()];
          }
          return now;
        };
        const idle = await read();
        expect(await continueForm(form)).to.equal("invalid");
        const text = `# ${json.id}, first page, ${language}\n\n## As it is opened\n\n${idle}\n## After Continue without an answer\n\n${await read()}`;
        const kept = await executeServerCommand<string, object>("diwan:snapshot", {
          name: `${json.id}.${language}.txt`,
          text,
        });
        expect(text).to.equal(kept);
      }).timeout(30_000);
});
