import { fieldDefinition, fieldMeta, Name, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("summary-card", "Answers given so far, shown inside a page."),
      title: title("Its heading; “Your answers so far” when left out.", "Your vehicle").exactOptional(),
      answers: z
        .array(Name)
        .min(1)
        .max(20)
        .meta({
          description:
            "Names of the questions whose answers are shown, in order. One that is not asked is left out.",
          examples: [["full_name", "plate"]],
        }),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "SummaryCardBlock",
        "Answers given so far with their questions, shown inside a page; has no answer of its own.",
        { type: "summary-card", title: "Your vehicle", answers: ["full_name", "plate"] },
      ),
    );

export type SummaryCardBlock = z.infer<ReturnType<typeof schema>>;

export const summaryCardDefinition = fieldDefinition<SummaryCardBlock>({
  type: "summary-card",
  schema,
  alsoCalled: ["summary", "summarylist", "summary-list", "answers", "recap"],
  propertiesAlsoCalled: { fields: ["answers"], questions: ["answers"], names: ["answers"] },
  refersTo: ({ answers }) =>
    answers.map((name, at) => ({ pointer: `/answers/${at}`, name, to: "question" as const })),
});
