/** A form whose answers are sealed, and the keys that open it; an answer that is looked for wherever it should not be. */
import { canonicalJson, definitionHash, type Definition, type Submission } from "@diwan/core";
import { sealSubmission } from "@diwan/core/sealed";
import { newSealingKey } from "../src/sealing/keys.js";

export const [office, spare, stranger] = await Promise.all([
  newSealingKey("office"),
  newSealingKey("spare"),
  newSealingKey("office"),
]);
export const SECRET_ANSWER = "the blue door in Muharraq";

export const report: Definition = {
  diwan: 1,
  id: "permit",
  version: "1",
  languages: ["en", "ar"],
  title: "Report a wrong",
  privacy: { purpose: "To look into it", retention: "P1M", notice: "/privacy" },
  sealed: { keys: [office.publicKey, spare.publicKey] },
  pages: [
    {
      id: "what",
      title: "What happened",
      fields: [
        { type: "text", name: "where", label: "Where was it?" },
        { type: "number", name: "people", label: "How many people saw it?", whole: true, max: 9 },
      ],
    },
  ],
  calculations: { twice: "people * 2" },
};
export const reportHash = (await definitionHash(report)) ?? "";
export const reportText = canonicalJson(report);

export const plainReport = (more: Partial<Submission> = {}): Submission => ({
  diwan: 1,
  form: report.id,
  version: report.version,
  definition: reportHash,
  language: "en",
  key: crypto.randomUUID(),
  answers: { where: SECRET_ANSWER, people: 3 },
  calculations: { twice: 6 },
  ...more,
});
/** As a browser seals and sends it. */
export const sealedReport = (more: Partial<Submission> = {}, definition = report): Promise<Submission> =>
  sealSubmission(plainReport(more), definition, "browser");
