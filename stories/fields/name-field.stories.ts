// Made by scripts/stories.mjs from name.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-name-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Name", component: "diwan-name-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("name", "empty", "en") };
export const Answered: Story = { name: "answered", render: field("name", "answered", "en") };
export const EveryPart: Story = { name: "every part", render: field("name", "every part", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("name", "optional, with help", "en") };
export const NothingEntered: Story = { name: "nothing entered", render: field("name", "nothing entered", "en") };
export const OnePartMissing: Story = { name: "one part missing", render: field("name", "one part missing", "en") };
export const Disabled: Story = { name: "disabled", render: field("name", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("name", "read-only", "en") };
export const EmptyArabic: Story = { name: "empty, Arabic", render: field("name", "empty", "ar") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("name", "answered", "ar") };
export const OnePartMissingArabic: Story = { name: "one part missing, Arabic", render: field("name", "one part missing", "ar") };
