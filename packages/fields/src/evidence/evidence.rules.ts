import { answerOf, isBlank, report, type AnswerRules } from "@diwan/core";
import { manyLines } from "../canonical-text.js";
import { checkFiles } from "../file/files.rules.js";
import type { EvidenceField } from "./evidence.definition.js";
import { MAX_REASON } from "./max-reason.js";
import { isProvided, providedIn, reasonPart, wayOf, type Provided } from "./provided.js";

type Document = EvidenceField["documents"][number];

const isAnswer = (value: unknown): value is readonly Provided[] =>
  Array.isArray(value) && value.every(isProvided);
const isTwice = (answer: readonly Provided[]): boolean =>
  new Set(answer.map(({ document }) => document)).size < answer.length;

/** What was chosen, without what belongs to another choice. Where nothing need be said, a choice that nothing came of is none. */
function settled(document: string, provided: Provided | undefined, mayLeave: boolean): readonly Provided[] {
  const how = provided && wayOf(provided);
  if (!how) return [];
  if (how === "later") return [{ document, later: true }];
  const { files = [], reason = "" } = provided;
  if (how === "upload" && files.length) return [{ document, files }];
  if (how === "reason" && !isBlank(reason)) return [{ document, reason: manyLines(reason) }];
  return mayLeave ? [] : [{ document, how }];
}

/** Whether what was chosen may be chosen. */
const isOffered = ({ later = true, reason = true }: Document, provided: Provided): boolean => {
  const way = wayOf(provided);
  return (later || way !== "later") && (reason || way !== "reason");
};

export const evidenceRules: AnswerRules<EvidenceField> = {
  unfit: ["choice"],
  remaining(value, { documents }) {
    const left = isAnswer(value)
      ? documents.flatMap((document) => {
          const provided = providedIn(value, document.id);
          return provided && isOffered(document, provided) ? settled(document.id, provided, true) : [];
        })
      : [];
    return left.length
      ? (left as readonly object[] as ReturnType<NonNullable<AnswerRules["remaining"]>>)
      : undefined;
  },
  mayBeEmpty: ({ documents }) => documents.every(({ optional }) => optional),
  /** In the order of the documents; one that the question does not ask for is not there. */
  canonical: (value, { documents, optional: all = false }) =>
    isAnswer(value) && !isTwice(value)
      ? documents.flatMap(({ id, optional = all }) => settled(id, providedIn(value, id), optional))
      : value,
  check: ({ documents, optional: all = false, maxLength = MAX_REASON }) =>
    answerOf(isAnswer, "type", (payload) => {
      if (isTwice(payload.value)) return report(payload, "type");
      for (const document of documents) {
        const { id, optional = all } = document;
        const provided = providedIn(payload.value, id);
        const { files = [], reason = "" } = provided ?? {};
        const way = provided && wayOf(provided);
        if (!way) optional || report(payload, "evidenceMissing", undefined, id);
        else if (!isOffered(document, provided)) report(payload, "choice", undefined, id);
        else if (way === "upload" && files.length) checkFiles(payload, files, document, id);
        else if (way === "upload") report(payload, "evidenceMissing", undefined, id);
        else if (way === "reason" && isBlank(reason))
          report(payload, "evidenceMissing", undefined, reasonPart(id));
        else if (way === "reason" && [...reason.normalize("NFC")].length > maxLength)
          report(payload, "tooLong", { count: maxLength }, reasonPart(id));
      }
    }),
};
