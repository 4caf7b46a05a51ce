// Made by scripts/stories.mjs from reference.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-reference-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Reference", component: "diwan-reference-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("reference", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("reference", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("reference", "with an error", "en") };
export const AUserName: Story = { name: "a user name", render: field("reference", "a user name", "en") };
export const Optional: Story = { name: "optional", render: field("reference", "optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("reference", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("reference", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("reference", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("reference", "in Arabic with an error", "ar") };
