// Made by scripts/stories.mjs from content.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-content-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Content", component: "diwan-content-field", tags: ["autodocs"] };

export const Text: Story = { name: "text", render: field("content", "text", "en") };
export const Inset: Story = { name: "inset", render: field("content", "inset", "en") };
export const Warning: Story = { name: "warning", render: field("content", "warning", "en") };
export const Details: Story = { name: "details", render: field("content", "details", "en") };
export const AWarningInArabicArabic: Story = { name: "a warning in Arabic", render: field("content", "a warning in Arabic", "ar") };
export const DetailsInArabicArabic: Story = { name: "details in Arabic", render: field("content", "details in Arabic", "ar") };
