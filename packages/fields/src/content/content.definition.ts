import { Expression, fieldDefinition, fieldMeta, RichText, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";

const schema = () =>
  z
    .strictObject({
      type: typeName("content", "Words between the questions; has no answer."),
      variant: z
        .enum(["text", "inset", "warning", "details"])
        .meta({
          description: "How the words stand out: plainly, set in, as a warning, or behind a disclosure.",
          examples: ["warning"],
        })
        .exactOptional(),
      title: Text.meta({
        description: "Summary of a `details`, heading of the others.",
        examples: ["Before you start"],
      }).exactOptional(),
      text: RichText.meta({
        description: "The words.",
        examples: ["You need your **registration** at hand."],
      }),
      showWhen: Expression.meta({
        description: "Shown only when this is true.",
        examples: ["tenure == 'rent'"],
      }).exactOptional(),
    })
    .meta(
      fieldMeta("ContentBlock", "Words between the questions; has no answer.", {
        type: "content",
        variant: "inset",
        text: "You need your **registration** at hand.",
      }),
    );

export type ContentBlock = z.infer<ReturnType<typeof schema>>;

export const contentDefinition = fieldDefinition<ContentBlock>({
  type: "content",
  schema,
  alsoCalled: ["html", "markdown", "richtext", "info", "inset", "warning", "details", "heading"],
});
