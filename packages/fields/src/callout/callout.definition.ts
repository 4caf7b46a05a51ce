import { fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("callout", "A box with a heading that stands out between the questions; has no answer."),
      variant: z
        .enum(["inset", "warning"])
        .meta({
          description:
            "`inset`, when left out: something to know. `warning`: something that has consequences.",
          examples: ["warning"],
        })
        .exactOptional(),
      title: title("Its heading.", "Before you dig"),
      text: RichText.meta({
        description: "The words.",
        examples: ["Ask for the plans of **cables and pipes** first."],
      }),
      ...shownWhen,
    })
    .meta(
      fieldMeta(
        "CalloutBlock",
        "A box with a heading that stands out between the questions; has no answer.",
        {
          type: "callout",
          variant: "warning",
          title: "Before you dig",
          text: "Ask for the plans of **cables and pipes** first.",
        },
      ),
    );

export type CalloutBlock = z.infer<ReturnType<typeof schema>>;

export const calloutDefinition = fieldDefinition<CalloutBlock>({
  type: "callout",
  schema,
  alsoCalled: ["alert", "note", "aside", "summarybox", "summary-box", "well", "panel"],
});
