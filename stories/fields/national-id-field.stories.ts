// Made by scripts/stories.mjs from national-id.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-national-id-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/National-id", component: "diwan-national-id-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("national-id", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("national-id", "answered", "en") };
export const WithLetters: Story = { name: "with letters", render: field("national-id", "with letters", "en") };
export const WithAnError: Story = { name: "with an error", render: field("national-id", "with an error", "en") };
export const Optional: Story = { name: "optional", render: field("national-id", "optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("national-id", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("national-id", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("national-id", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("national-id", "in Arabic with an error", "ar") };
