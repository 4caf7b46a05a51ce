// Made by scripts/stories.mjs from radios.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-radios-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Radios", component: "diwan-radios-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("radios", "idle", "en") };
export const WithHints: Story = { name: "with hints", render: field("radios", "with hints", "en") };
export const WithADivider: Story = { name: "with a divider", render: field("radios", "with a divider", "en") };
export const SideBySide: Story = { name: "side by side", render: field("radios", "side by side", "en") };
export const WithAnError: Story = { name: "with an error", render: field("radios", "with an error", "en") };
export const WithHelp: Story = { name: "with help", render: field("radios", "with help", "en") };
export const RevealingContent: Story = { name: "revealing content", render: field("radios", "revealing content", "en") };
export const Disabled: Story = { name: "disabled", render: field("radios", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("radios", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("radios", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("radios", "in Arabic with an error", "ar") };
