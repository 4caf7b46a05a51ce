import type { TypeMessages } from "@diwan/i18n";

/** Words of blocks between the questions are in one group: a form without any loads none of it. */
export const timelineMessages = {
  groups: {
    content: {
      "timeline.done": { text: "Done", desc: "Of a step in a timeline: it is behind us." },
      "timeline.current": { text: "In progress", desc: "Of a step in a timeline: it is happening now." },
      "timeline.upcoming": { text: "Not started yet", desc: "Of a step in a timeline: it is still to come." },
    },
  },
} as const satisfies TypeMessages;
