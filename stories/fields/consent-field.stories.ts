// Made by scripts/stories.mjs from consent.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-consent-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Consent", component: "diwan-consent-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("consent", "idle", "en") };
export const Ticked: Story = { name: "ticked", render: field("consent", "ticked", "en") };
export const WithAnError: Story = { name: "with an error", render: field("consent", "with an error", "en") };
export const OptionalWithHelp: Story = { name: "optional, with help", render: field("consent", "optional, with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("consent", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("consent", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("consent", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("consent", "in Arabic with an error", "ar") };
