import { fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const schema = () =>
  z
    .strictObject({
      type: typeName("banner", "A notification at the head of a page; has no answer."),
      variant: z
        .enum(["information", "success", "important"])
        .meta({
          description:
            "What it is for: something to know, when left out; something that went well; something that changes what the citizen does.",
          examples: ["important"],
        })
        .exactOptional(),
      title: title(
        "What stands in its head; a word of the SDK when left out, such as “Important”.",
        "Office closed",
      ).exactOptional(),
      text: RichText.meta({
        description: "The words.",
        examples: ["Applications sent after **12 June** are decided in July."],
      }),
      ...shownWhen,
    })
    .meta(
      fieldMeta("BannerBlock", "A notification at the head of a page; has no answer.", {
        type: "banner",
        variant: "important",
        text: "Applications sent after **12 June** are decided in July.",
      }),
    );

export type BannerBlock = z.infer<ReturnType<typeof schema>>;

export const bannerDefinition = fieldDefinition<BannerBlock>({
  type: "banner",
  schema,
  alsoCalled: ["notification", "notificationbanner", "notification-banner", "notice"],
});
