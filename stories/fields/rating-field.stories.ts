// Made by scripts/stories.mjs from rating.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-rating-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Rating", component: "diwan-rating-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("rating", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("rating", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("rating", "with an error", "en") };
export const OfThreeOptionalWithHelp: Story = { name: "of three, optional, with help", render: field("rating", "of three, optional, with help", "en") };
export const OfTen: Story = { name: "of ten", render: field("rating", "of ten", "en") };
export const Disabled: Story = { name: "disabled", render: field("rating", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("rating", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("rating", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("rating", "in Arabic with an error", "ar") };
