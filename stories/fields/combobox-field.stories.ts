// Made by scripts/stories.mjs from combobox.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-combobox-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Combobox", component: "diwan-combobox-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("combobox", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("combobox", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("combobox", "with an error", "en") };
export const WithOtherWordsOptionalWithHelp: Story = { name: "with other words, optional, with help", render: field("combobox", "with other words, optional, with help", "en") };
export const OnAPageMadeByAServer: Story = { name: "on a page made by a server", render: field("combobox", "on a page made by a server", "en") };
export const Disabled: Story = { name: "disabled", render: field("combobox", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("combobox", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("combobox", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("combobox", "in Arabic with an error", "ar") };
