// Made by scripts/stories.mjs from address.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-address-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/Address", component: "diwan-address-field", tags: ["autodocs"] };

export const OneCountryBahrain: Story = { name: "one country: Bahrain", render: field("address", "one country: Bahrain", "en") };
export const OneCountryUnitedKingdom: Story = { name: "one country: United Kingdom", render: field("address", "one country: United Kingdom", "en") };
export const SeveralCountriesNoneChosen: Story = { name: "several countries, none chosen", render: field("address", "several countries, none chosen", "en") };
export const SeveralCountriesSaudiArabia: Story = { name: "several countries: Saudi Arabia", render: field("address", "several countries: Saudi Arabia", "en") };
export const SeveralCountriesUnitedStates: Story = { name: "several countries: United States", render: field("address", "several countries: United States", "en") };
export const SeveralCountriesUnitedArabEmirates: Story = { name: "several countries: United Arab Emirates", render: field("address", "several countries: United Arab Emirates", "en") };
export const SeveralCountriesFrance: Story = { name: "several countries: France", render: field("address", "several countries: France", "en") };
export const SeveralCountriesGermany: Story = { name: "several countries: Germany", render: field("address", "several countries: Germany", "en") };
export const SeveralCountriesIndia: Story = { name: "several countries: India", render: field("address", "several countries: India", "en") };
export const EveryCountryOptionalWithHelp: Story = { name: "every country, optional, with help", render: field("address", "every country, optional, with help", "en") };
export const NothingEntered: Story = { name: "nothing entered", render: field("address", "nothing entered", "en") };
export const PartsMissingOrWrong: Story = { name: "parts missing or wrong", render: field("address", "parts missing or wrong", "en") };
export const Disabled: Story = { name: "disabled", render: field("address", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("address", "read-only", "en") };
export const SeveralCountriesArabic: Story = { name: "several countries, Arabic", render: field("address", "several countries", "ar") };
export const AnsweredArabic: Story = { name: "answered, Arabic", render: field("address", "answered", "ar") };
export const PartsMissingOrWrongArabic: Story = { name: "parts missing or wrong, Arabic", render: field("address", "parts missing or wrong", "ar") };
