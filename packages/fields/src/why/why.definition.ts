import { fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("why", "Why the questions around it are asked, behind a disclosure; has no answer."),
      title: title(
        "What opens it; “Why we ask this” when left out.",
        "Why we ask where you were born",
      ).exactOptional(),
      text: RichText.meta({
        description: "What the answers are used for, and what the law says of it.",
        examples: ["The register needs it to tell people of one name apart (**Act 9 of 1984**)."],
      }),
      ...shownWhen,
    })
    .meta(
      fieldMeta("WhyBlock", "Why the questions around it are asked, behind a disclosure; has no answer.", {
        type: "why",
        text: "The register needs it to tell people of one name apart (**Act 9 of 1984**).",
      }),
    );

export type WhyBlock = z.infer<ReturnType<typeof schema>>;

export const whyDefinition = fieldDefinition<WhyBlock>({
  type: "why",
  schema,
  alsoCalled: ["whyweask", "why-we-ask", "whyask", "reason"],
});
