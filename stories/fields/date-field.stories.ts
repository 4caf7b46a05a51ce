// Made by scripts/stories.mjs from date.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-date-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Date", component: "diwan-date-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("date", "empty", "en") };
export const WithAutofillOfABirthday: Story = { name: "with autofill of a birthday", render: field("date", "with autofill of a birthday", "en") };
export const Answered: Story = { name: "answered", render: field("date", "answered", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("date", "optional, with help", "en") };
export const NothingEntered: Story = { name: "nothing entered", render: field("date", "nothing entered", "en") };
export const OneBoxMissing: Story = { name: "one box missing", render: field("date", "one box missing", "en") };
export const NoSuchDate: Story = { name: "no such date", render: field("date", "no such date", "en") };
export const TooEarly: Story = { name: "too early", render: field("date", "too early", "en") };
export const Disabled: Story = { name: "disabled", render: field("date", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("date", "read-only", "en") };
export const EmptyArabic: Story = { name: "empty, Arabic", render: field("date", "empty", "ar") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("date", "answered", "ar") };
export const NoSuchDateArabic: Story = { name: "no such date, Arabic", render: field("date", "no such date", "ar") };
