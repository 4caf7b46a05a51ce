// Made by scripts/stories.mjs from scale.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-scale-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Scale", component: "diwan-scale-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("scale", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("scale", "answered", "en") };
export const InWords: Story = { name: "in words", render: field("scale", "in words", "en") };
export const WithAnError: Story = { name: "with an error", render: field("scale", "with an error", "en") };
export const InWordsWithAnError: Story = { name: "in words with an error", render: field("scale", "in words with an error", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("scale", "optional, with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("scale", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("scale", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("scale", "in Arabic", "ar") };
export const InArabicInWordsWithAnErrorArabic: Story = { name: "in Arabic, in words, with an error", render: field("scale", "in Arabic, in words, with an error", "ar") };
