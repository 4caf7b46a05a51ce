// Made by scripts/stories.mjs from month.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-month-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Month", component: "diwan-month-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("month", "empty", "en") };
export const Answered: Story = { name: "answered", render: field("month", "answered", "en") };
export const Optional: Story = { name: "optional", render: field("month", "optional", "en") };
export const NothingEntered: Story = { name: "nothing entered", render: field("month", "nothing entered", "en") };
export const OneBoxMissing: Story = { name: "one box missing", render: field("month", "one box missing", "en") };
export const Disabled: Story = { name: "disabled", render: field("month", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("month", "read-only", "en") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("month", "answered", "ar") };
export const NoSuchMonthArabic: Story = { name: "no such month, Arabic", render: field("month", "no such month", "ar") };
