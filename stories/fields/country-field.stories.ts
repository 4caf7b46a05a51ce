// Made by scripts/stories.mjs from country.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-country-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Country", component: "diwan-country-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("country", "idle", "en") };
export const WithAnError: Story = { name: "with an error", render: field("country", "with an error", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("country", "in Arabic", "ar") };
