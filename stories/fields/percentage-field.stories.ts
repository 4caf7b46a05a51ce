// Made by scripts/stories.mjs from percentage.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-percentage-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Percentage", component: "diwan-percentage-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("percentage", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("percentage", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("percentage", "with an error", "en") };
export const OptionalBelowZero: Story = { name: "optional, below zero", render: field("percentage", "optional, below zero", "en") };
export const Disabled: Story = { name: "disabled", render: field("percentage", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("percentage", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("percentage", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("percentage", "in Arabic with an error", "ar") };
