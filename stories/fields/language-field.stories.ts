// Made by scripts/stories.mjs from language.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-language-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Language", component: "diwan-language-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("language", "idle", "en") };
export const WithAnError: Story = { name: "with an error", render: field("language", "with an error", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("language", "in Arabic", "ar") };
