// Made by scripts/stories.mjs from email.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-email-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Email", component: "diwan-email-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("email", "idle", "en") };
export const WithAnError: Story = { name: "with an error", render: field("email", "with an error", "en") };
export const Optional: Story = { name: "optional", render: field("email", "optional", "en") };
export const WithHelp: Story = { name: "with help", render: field("email", "with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("email", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("email", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("email", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("email", "in Arabic with an error", "ar") };
