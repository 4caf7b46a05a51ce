/** Sending from a bus in a tunnel: what was sent arrives, and arrives once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startAgency, type Agency } from "../support/agency.js";
import { useBrowser } from "../support/driver/index.js";
import { arrive, visitAnswers, visitForm } from "../support/visit.js";
import { walked } from "../support/walked.js";
import type { Walker } from "../support/walker.js";

const journey = useBrowser();
let agency: Agency;
beforeAll(async () => {
  agency = await startAgency([visitForm]);
});
beforeEach(() => agency.reset());
afterAll(() => agency.close());

/** That it will try again, in however many seconds: waiting grows from try to try. */
const retrying = ({ locale }: Walker): RegExp =>
  new RegExp(
    Array.from({ length: 20 }, (_, seconds) =>
      locale.t("submit.retrying", { count: seconds + 1 }).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    ).join("|"),
  );

for (const { isolation: mode, language } of walked("offline"))
  describe(`sending, ${mode}, ${language}, in ${journey.engine}`, () => {
    const answers = visitAnswers(language);

    /** Fills everything in, declares, and stands on the button that sends. */
    async function ready(): Promise<Walker> {
      const citizen = await arrive(journey, agency, { mode, language });
      await citizen.until(citizen.locale.t("check.title"));
      await citizen.declare();
      return citizen;
    }
    async function arrived(citizen: Walker): Promise<void> {
      await citizen.page.waitForText(citizen.locale.t("confirmation.title"));
      const kept = await agency.kept();
      expect(kept.map(({ submission }) => submission.answers)).toEqual([answers]);
      await citizen.page.waitForText(kept[0]?.reference ?? "a reference");
      expect(new Set(agency.posts.map(({ key }) => key)).size).toBe(1);
    }

    it("arrives once when the line comes back", async () => {
      const citizen = await ready();
      await agency.server.goOffline();
      await citizen.page.press("Enter");
      await citizen.page.waitForText(retrying(citizen));
      expect(agency.posts).toEqual([]);
      await agency.server.goOnline();
      await arrived(citizen);
      expect(agency.posts.map(({ status }) => status)).toEqual([201]);
    });

    it("waits without trying while the browser knows that it is offline", async () => {
      const citizen = await ready();
      await citizen.page.setOnline(false);
      await citizen.page.press("Enter");
      await citizen.page.waitForText(citizen.locale.t("submit.offline"));
      expect((await citizen.place()).status).toContain(citizen.locale.t("submit.offline"));
      expect(agency.posts).toEqual([]);
      // Pressing again tries at once, for the browser may be wrong: in vain here, and it waits on.
      await agency.server.goOffline();
      await citizen.page.press("Enter");
      await citizen.page.waitForText(citizen.locale.t("submit.offline"));
      await citizen.page.setOnline(true);
      await agency.server.goOnline();
      await arrived(citizen);
      expect(agency.posts.map(({ status }) => status)).toEqual([201]);
    });

    it("is kept once when the answer to the first attempt is lost on the way back", async () => {
      const citizen = await ready();
      agency.once(async (pass, cut) => {
        await pass();
        return cut();
      });
      await citizen.page.press("Enter");
      await citizen.page.waitForText(retrying(citizen));
      expect(await agency.kept()).toHaveLength(1);
      await agency.server.goOnline();
      await arrived(citizen);
      expect(agency.posts.map(({ status }) => status)).toEqual(["cut", 200]);
    });

    it("tries again by itself when the endpoint is out of order for a moment", async () => {
      const citizen = await ready();
      agency.once(async () => new Response("out of order", { status: 503 }));
      await citizen.page.press("Enter");
      await arrived(citizen);
      expect(agency.posts.map(({ status }) => status)).toEqual([503, 201]);
    });
  });
