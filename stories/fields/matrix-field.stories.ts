// Made by scripts/stories.mjs from matrix.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-matrix-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Matrix", component: "diwan-matrix-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("matrix", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("matrix", "answered", "en") };
export const WithAnError: Story = { name: "with an error", render: field("matrix", "with an error", "en") };
export const WithAnErrorInARow: Story = { name: "with an error in a row", render: field("matrix", "with an error in a row", "en") };
export const SeveralInARow: Story = { name: "several in a row", render: field("matrix", "several in a row", "en") };
export const SeveralInARowWithAnError: Story = { name: "several in a row, with an error", render: field("matrix", "several in a row, with an error", "en") };
export const WithHelp: Story = { name: "with help", render: field("matrix", "with help", "en") };
export const Disabled: Story = { name: "disabled", render: field("matrix", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("matrix", "read-only", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("matrix", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("matrix", "in Arabic with an error", "ar") };
