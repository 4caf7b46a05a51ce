// What is shown lives beside the stories, from where the packages resolve; the order is here because Storybook reads it from this file's text.
import shared from "../stories/preview.js";

export default {
  ...shared,
  parameters: {
    ...shared.parameters,
    options: {
      storySort: {
        order: [
          "Welcome",
          "Questions",
          ["Find a question"],
          "Patterns",
          "Theme",
          ["Theme my agency", "Tokens", "Specimens", "Pieces"],
          "Forms",
          "About",
        ],
      },
    },
  },
};
