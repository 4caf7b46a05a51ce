// Made by scripts/stories.mjs from nationality.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-nationality-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Nationality", component: "diwan-nationality-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("nationality", "idle", "en") };
export const WithAnError: Story = { name: "with an error", render: field("nationality", "with an error", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("nationality", "in Arabic", "ar") };
