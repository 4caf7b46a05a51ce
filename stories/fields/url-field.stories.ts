// Made by scripts/stories.mjs from url.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-url-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Url", component: "diwan-url-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("url", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("url", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("url", "with an error", "en") };
export const OptionalWithALongAddress: Story = { name: "optional, with a long address", render: field("url", "optional, with a long address", "en") };
export const Disabled: Story = { name: "disabled", render: field("url", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("url", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("url", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("url", "in Arabic with an error", "ar") };
