// Made by scripts/stories.mjs from phone.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-phone-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Phone", component: "diwan-phone-field", tags: ["autodocs"] };

export const Empty: Story = { name: "empty", render: field("phone", "empty", "en") };
export const WithoutACountry: Story = { name: "without a country", render: field("phone", "without a country", "en") };
export const AnsweredAtHome: Story = { name: "answered, at home", render: field("phone", "answered, at home", "en") };
export const AnsweredAbroad: Story = { name: "answered, abroad", render: field("phone", "answered, abroad", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("phone", "optional, with help", "en") };
export const NotANumber: Story = { name: "not a number", render: field("phone", "not a number", "en") };
export const Disabled: Story = { name: "disabled", render: field("phone", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("phone", "read-only", "en") };
export const EmptyArabic: Story = { name: "empty, Arabic", render: field("phone", "empty", "ar") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("phone", "answered", "ar") };
export const NotANumberArabic: Story = { name: "not a number, Arabic", render: field("phone", "not a number", "ar") };
