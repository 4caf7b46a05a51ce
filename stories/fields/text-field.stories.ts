// Made by scripts/stories.mjs from text.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-text-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Text", component: "diwan-text-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("text", "idle", "en") };
export const WithAHint: Story = { name: "with a hint", render: field("text", "with a hint", "en") };
export const WithHelp: Story = { name: "with help", render: field("text", "with help", "en") };
export const WithAnError: Story = { name: "with an error", render: field("text", "with an error", "en") };
export const Optional: Story = { name: "optional", render: field("text", "optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("text", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("text", "read-only", "en") };
export const WithAPrefixAndASuffix: Story = { name: "with a prefix and a suffix", render: field("text", "with a prefix and a suffix", "en") };
export const WithAVeryLongWord: Story = { name: "with a very long word", render: field("text", "with a very long word", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("text", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("text", "in Arabic with an error", "ar") };
