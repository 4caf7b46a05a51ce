// Made by scripts/stories.mjs from money.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-money-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Money", component: "diwan-money-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("money", "idle", "en") };
export const WithAHint: Story = { name: "with a hint", render: field("money", "with a hint", "en") };
export const WithAnError: Story = { name: "with an error", render: field("money", "with an error", "en") };
export const Optional: Story = { name: "optional", render: field("money", "optional", "en") };
export const WithHelp: Story = { name: "with help", render: field("money", "with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("money", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("money", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("money", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("money", "in Arabic with an error", "ar") };
