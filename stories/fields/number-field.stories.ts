// Made by scripts/stories.mjs from number.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-number-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Number", component: "diwan-number-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("number", "idle", "en") };
export const WithASuffix: Story = { name: "with a suffix", render: field("number", "with a suffix", "en") };
export const WithAPrefix: Story = { name: "with a prefix", render: field("number", "with a prefix", "en") };
export const WithAnError: Story = { name: "with an error", render: field("number", "with an error", "en") };
export const OptionalBelowZero: Story = { name: "optional, below zero", render: field("number", "optional, below zero", "en") };
export const WithHelp: Story = { name: "with help", render: field("number", "with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("number", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("number", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("number", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("number", "in Arabic with an error", "ar") };
