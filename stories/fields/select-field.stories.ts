// Made by scripts/stories.mjs from select.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-select-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Select", component: "diwan-select-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("select", "idle", "en") };
export const WithAHint: Story = { name: "with a hint", render: field("select", "with a hint", "en") };
export const WithAnError: Story = { name: "with an error", render: field("select", "with an error", "en") };
export const WithHelpOptional: Story = { name: "with help, optional", render: field("select", "with help, optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("select", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("select", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("select", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("select", "in Arabic with an error", "ar") };
