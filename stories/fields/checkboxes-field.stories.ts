// Made by scripts/stories.mjs from checkboxes.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-checkboxes-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Checkboxes", component: "diwan-checkboxes-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("checkboxes", "idle", "en") };
export const WithHintsAndAnExclusiveOption: Story = { name: "with hints and an exclusive option", render: field("checkboxes", "with hints and an exclusive option", "en") };
export const NoneOfThese: Story = { name: "none of these", render: field("checkboxes", "none of these", "en") };
export const WithAnError: Story = { name: "with an error", render: field("checkboxes", "with an error", "en") };
export const WithHelp: Story = { name: "with help", render: field("checkboxes", "with help", "en") };
export const RevealingContent: Story = { name: "revealing content", render: field("checkboxes", "revealing content", "en") };
export const Disabled: Story = { name: "disabled", render: field("checkboxes", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("checkboxes", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("checkboxes", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("checkboxes", "in Arabic with an error", "ar") };
