import type { TypeMessages } from "@diwan/i18n";

/** Questions asked again for each of several things. `{item}` is the agency's word for one of them, such as “Vehicle”. */
export const listMessages = {
  groups: {
    errors: {
      "error.required.list": { text: "Add at least one", desc: "Problem: nothing was added to a list." },
      "error.minItems": {
        text: { one: "Add at least {count}", other: "Add at least {count}" },
        desc: "Problem: a list has too few items.",
      },
      "error.maxItems": {
        text: { one: "Keep no more than {count}", other: "Keep no more than {count}" },
        desc: "Problem: a list has too many items.",
      },
    },
    list: {
      "list.itemTitle": { text: "{item} {number}", desc: "Heading of one item of a list, e.g. “Vehicle 2”." },
      "list.add": {
        text: "Add another: {item}",
        desc: "Button that adds an item to a list that already has one. {item} is a singular noun as the agency wrote it, e.g. “Vehicle”.",
      },
      "list.addFirst": { text: "Add: {item}", desc: "Button that adds the first item to an empty list." },
      "list.change": {
        text: "Change {item} {number}",
        desc: "Button that leads to the page of one item, where its answers are changed, e.g. “Change Vehicle 2”.",
      },
      "list.unanswered": {
        text: "Not answered yet",
        desc: "In a summary of the items of a list: nothing has been answered about this one.",
      },
      "list.wrong": {
        text: "Some answers about {item} {number} are missing or need correcting",
        desc: "Problem: stands at one item in a summary of the items of a list, e.g. “Vehicle 2”. Its button “Change Vehicle 2” leads to what is wrong.",
      },
      "list.remove": {
        text: "Remove {item} {number}",
        desc: "Button that removes one item, e.g. “Remove Vehicle 2”.",
      },
      "list.ask": {
        text: "Remove {item} {number}?",
        desc: "Asked before one item is removed, e.g. “Remove Vehicle 2?”. Under it: “Remove Vehicle 2” and “Keep Vehicle 2”.",
      },
      "list.keep": {
        text: "Keep {item} {number}",
        desc: "Button: the item is not removed, e.g. “Keep Vehicle 2”.",
      },
      "list.undo": { text: "Undo", desc: "Button beside “Vehicle 2 removed”: puts the item back." },
      "list.putBack": {
        text: "{item} {number} put back",
        desc: "Announced by screen readers after a removed item was put back.",
      },
      "list.added": {
        text: "{item} {number} added",
        desc: "Announced by screen readers after an item was added.",
      },
      "list.removed": {
        text: "{item} {number} removed",
        desc: "Announced by screen readers after an item was removed.",
      },
      "list.removedBefore": {
        text: "{item} {number} removed. What was {item} {next} is now {item} {number}.",
        desc: "The same when other items follow, whose numbers change, e.g. “Vehicle 1 removed. What was Vehicle 2 is now Vehicle 1.”; the focus goes to the latter.",
      },
      "list.empty": { text: "Nothing added yet", desc: "Shown in place of the items of an empty list." },
      "list.count": {
        text: { one: "You have added {count}", other: "You have added {count}" },
        desc: "Above a list: how many items there are. What they are is written in the heading above.",
      },
      "list.full": {
        text: { one: "You can add only {count}", other: "You can add no more than {count}" },
        desc: "Shown in place of the add button when a list is full.",
      },
    },
    summary: {
      "error.required.called.list": {
        text: "Add {called}",
        desc: "Problem: nothing was added to a list. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
      "error.required.asked.list": {
        text: "Add at least one to {called}",
        desc: "Problem: nothing was added to a list. {called} is the question’s label in quotation marks.",
      },
      "error.minItems.called": {
        text: { one: "Add at least {count} to {called}", other: "Add at least {count} to {called}" },
        desc: "Problem: a list has too few items. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.maxItems.called": {
        text: {
          one: "Keep no more than {count} in {called}",
          other: "Keep no more than {count} in {called}",
        },
        desc: "Problem: a list has too many items. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
