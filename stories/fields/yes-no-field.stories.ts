// Made by scripts/stories.mjs from yes-no.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-yes-no-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Yes-no", component: "diwan-yes-no-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("yes-no", "idle", "en") };
export const WithHints: Story = { name: "with hints", render: field("yes-no", "with hints", "en") };
export const RevealingContent: Story = { name: "revealing content", render: field("yes-no", "revealing content", "en") };
export const WithAnError: Story = { name: "with an error", render: field("yes-no", "with an error", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("yes-no", "optional, with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("yes-no", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("yes-no", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("yes-no", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("yes-no", "in Arabic with an error", "ar") };
