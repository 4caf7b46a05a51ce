import { fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const example = [
  { title: "Can I apply for a neighbour?", text: "Yes, with their **written consent**." },
  { title: "How long does it take?", text: "Up to ten working days." },
];

const schema = () =>
  z
    .strictObject({
      type: typeName("faq", "Questions that people ask, each with its answer behind a disclosure."),
      title: title("Heading of them all.", "Questions people ask").exactOptional(),
      items: z
        .array(
          z
            .strictObject({
              title: title("The question, as people ask it.", "Can I apply for a neighbour?"),
              text: RichText.meta({
                description: "Its answer.",
                examples: ["Yes, with their **written consent**."],
              }),
            })
            .meta({ description: "A question with its answer.", examples: [example[0]] }),
        )
        .min(1)
        .max(30)
        .meta({ description: "The questions in the order shown.", examples: [example] }),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "FaqBlock",
        "Questions that people ask, each with its answer behind a disclosure; nobody answers anything here.",
        { type: "faq", title: "Questions people ask", items: example },
      ),
    );

export type FaqBlock = z.infer<ReturnType<typeof schema>>;

export const faqDefinition = fieldDefinition<FaqBlock>({
  type: "faq",
  schema,
  alsoCalled: ["accordion", "faqs", "questionsandanswers"],
  propertiesAlsoCalled: { questions: ["items"], entries: ["items"], sections: ["items"] },
});
