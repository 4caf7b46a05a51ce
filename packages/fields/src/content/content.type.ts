import { fieldTypeOf } from "../field-type.js";
import { contentAnswer, contentDisplay } from "./content.answer.js";
import type { ContentBlock } from "./content.definition.js";
import { contentKind, type ContentProps } from "./content.kind.js";

export default fieldTypeOf<ContentBlock, ContentProps>({
  type: "content",
  kind: contentKind,
  answer: contentAnswer,
  display: contentDisplay,
  props: ({ variant, title, text }, context) => ({
    variant,
    label: context.words(title),
    text: context.rich(text) ?? "",
  }),
});
