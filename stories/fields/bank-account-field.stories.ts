// Made by scripts/stories.mjs from bank-account.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-bank-account-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Bank-account", component: "diwan-bank-account-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("bank-account", "idle", "en") };
export const Answered: Story = { name: "answered", render: field("bank-account", "answered", "en") };
export const TheLongest: Story = { name: "the longest", render: field("bank-account", "the longest", "en") };
export const WithAnError: Story = { name: "with an error", render: field("bank-account", "with an error", "en") };
export const Optional: Story = { name: "optional", render: field("bank-account", "optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("bank-account", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("bank-account", "read-only", "en") };
export const SortCodeAndAccount: Story = { name: "sort code and account", render: field("bank-account", "sort code and account", "en") };
export const SortCodeAndAccountWithAnError: Story = { name: "sort code and account, with an error", render: field("bank-account", "sort code and account, with an error", "en") };
export const RoutingNumberAndAccount: Story = { name: "routing number and account", render: field("bank-account", "routing number and account", "en") };
export const InArabicArabic: Story = { name: "in Arabic", render: field("bank-account", "in Arabic", "ar") };
export const InArabicWithAnErrorArabic: Story = { name: "in Arabic with an error", render: field("bank-account", "in Arabic with an error", "ar") };
