import { isAnswerField } from "../../fields.js";
import type { Check } from "./form.js";

/** A question that is the heading of its page must be the only one there. */
export const headings: Check = ({ definition: { pages } }) =>
  pages.flatMap(({ heading, fields }, at) =>
    heading === undefined || fields.filter(isAnswerField).length === 1
      ? []
      : [
          {
            pointer: `/pages/${at}/heading`,
            code: "heading",
            message:
              "Only the one question of a page can be its heading: leave 'heading' out, or give the page exactly one question.",
          },
        ],
  );
