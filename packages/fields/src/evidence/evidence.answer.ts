import { answerTypeOf } from "@diwan/core";
import type { Display } from "../field-type.js";
import { entriesIn } from "../file/files.js";
import { limitsOf } from "../file/kinds.js";
import type { EvidenceField } from "./evidence.definition.js";
import { isProvided, providedIn, providedOf, wayOf } from "./provided.js";

/** `[{ document, files }]`, or `later` or `reason` in the place of `files`, in the order of the documents. */
export const evidenceAnswer = answerTypeOf<EvidenceField>({
  celType: "list<map>",
  files: {
    places: ({ documents }, answer) =>
      documents.map((asked) => {
        const at = Array.isArray(answer)
          ? answer.findIndex((one) => isProvided(one) && one.document === asked.id)
          : -1;
        return {
          ...limitsOf(asked),
          part: asked.id,
          pointer: `/${at}/files`,
          files: providedIn(answer, asked.id)?.files ?? [],
        };
      }),
    put(files, part = "", answer, { documents }) {
      const all = documents.flatMap(({ id, later, reason }) => {
        const before = providedIn(answer, id);
        if (id !== part) return before ?? [];
        // Whoever takes the last file away is still about to upload one.
        const how = before && wayOf(before);
        const canChoose = later !== false || reason !== false;
        return (
          providedOf(
            id,
            canChoose && how === "upload" && !files.length ? how : before?.how,
            files,
            before?.reason ?? "",
          ) ?? []
        );
      });
      return all.length ? all : undefined;
    },
  },
  rules: () => import("./evidence.rules.js").then(({ evidenceRules }) => evidenceRules),
});

/** "Passport: passport.pdf", "Lease: I will send it later", a line each. `locale` needs the group `evidence`. */
export const evidenceDisplay: Display<EvidenceField> = (answer, { documents }, { locale, words }) =>
  documents.flatMap(({ id, label }) => {
    const provided = providedIn(answer, id);
    const way = provided && wayOf(provided);
    if (!way) return [];
    const said = {
      upload: () => locale.list(entriesIn(provided.files).map(({ name }) => name)),
      later: () => locale.t("evidence.later"),
      reason: () => locale.t("evidence.because", { reason: provided.reason ?? "" }),
    };
    return locale.t("evidence.line", { document: words(label), said: said[way]() }).split("\n");
  });
