// Made by scripts/stories.mjs from textarea.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-textarea-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Textarea", component: "diwan-textarea-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("textarea", "idle", "en") };
export const WithACharacterCount: Story = { name: "with a character count", render: field("textarea", "with a character count", "en") };
export const OverTheLimit: Story = { name: "over the limit", render: field("textarea", "over the limit", "en") };
export const WithAWordCount: Story = { name: "with a word count", render: field("textarea", "with a word count", "en") };
export const WithHelp: Story = { name: "with help", render: field("textarea", "with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("textarea", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("textarea", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("textarea", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("textarea", "in Arabic with an error", "ar") };
