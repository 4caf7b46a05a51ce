// Made by scripts/stories.mjs from time.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-time-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Time", component: "diwan-time-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("time", "empty", "en") };
export const Answered: Story = { name: "answered", render: field("time", "answered", "en") };
export const Optional: Story = { name: "optional", render: field("time", "optional", "en") };
export const NothingEntered: Story = { name: "nothing entered", render: field("time", "nothing entered", "en") };
export const OneBoxMissing: Story = { name: "one box missing", render: field("time", "one box missing", "en") };
export const Disabled: Story = { name: "disabled", render: field("time", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("time", "read-only", "en") };
export const EmptyArabic: Story = { name: "empty, Arabic", render: field("time", "empty", "ar") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("time", "answered", "ar") };
export const ReadOnlyArabic: Story = { name: "read-only, Arabic", render: field("time", "read-only", "ar") };
export const HalfOfTheDayMissingArabic: Story = { name: "half of the day missing, Arabic", render: field("time", "half of the day missing", "ar") };
