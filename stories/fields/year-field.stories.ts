// Made by scripts/stories.mjs from year.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-year-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Year", component: "diwan-year-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("year", "empty", "en") };
export const Answered: Story = { name: "answered", render: field("year", "answered", "en") };
export const Optional: Story = { name: "optional", render: field("year", "optional", "en") };
export const TwoDigits: Story = { name: "two digits", render: field("year", "two digits", "en") };
export const Disabled: Story = { name: "disabled", render: field("year", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("year", "read-only", "en") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("year", "answered", "ar") };
export const TwoDigitsArabic: Story = { name: "two digits, Arabic", render: field("year", "two digits", "ar") };
