import { fieldDefinition, fieldMeta, RichText, typeName } from "@diwan/core/schema";
import * as z from "zod";
import { shownWhen, title } from "../block.schema.js";

const example = [
  { title: "You send the form", status: "current" },
  { title: "We check it", text: "Within **ten working days**." },
  { title: "New fees are in force", date: "2027-01-01" },
];

const step = z
  .strictObject({
    title: title("What happens.", "We check it"),
    text: RichText.meta({
      description: "More about it, such as how long it takes.",
      examples: ["Within **ten working days**."],
    }).exactOptional(),
    date: z.iso
      .date()
      .meta({ description: "The day it happens, `YYYY-MM-DD`.", examples: ["2027-01-01"] })
      .exactOptional(),
    status: z
      .enum(["done", "current", "upcoming"])
      .meta({ description: "How far it is, said in words beside it.", examples: ["current"] })
      .exactOptional(),
  })
  .meta({ description: "One step.", examples: [example[0]] });

const schema = () =>
  z
    .strictObject({
      type: typeName("timeline", "What happens one after the other; has no answer."),
      title: title("Its heading.", "What happens next").exactOptional(),
      steps: z
        .array(step)
        .min(1)
        .max(20)
        .meta({ description: "The steps in their order.", examples: [example] }),
      ...shownWhen,
    })
    .meta(
      fieldMeta("TimelineBlock", "What happens one after the other, as an ordered list; has no answer.", {
        type: "timeline",
        title: "What happens next",
        steps: example,
      }),
    );

export type TimelineBlock = z.infer<ReturnType<typeof schema>>;

export const timelineDefinition = fieldDefinition<TimelineBlock>({
  type: "timeline",
  schema,
  alsoCalled: ["steps", "processlist", "process-list", "stepindicator"],
  propertiesAlsoCalled: { items: ["steps"], entries: ["steps"] },
  check: ({ steps }) => {
    const current = steps.findIndex(({ status }) => status === "current");
    return steps.flatMap(({ status }, at) =>
      status === "current" && at !== current
        ? [
            {
              pointer: `/steps/${at}/status`,
              code: "wrongValue" as const,
              message: "Only one step can be the current one, where somebody stands now.",
            },
          ]
        : [],
    );
  },
});
