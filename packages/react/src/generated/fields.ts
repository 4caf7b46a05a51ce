// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.

/** The field elements of `@diwan/fields` as React components, each defined in a browser when it is imported. */
import { createComponent } from "@lit/react";
import * as React from "react";
import "@diwan/fields/define/diwan-address-field";
import "@diwan/fields/define/diwan-bank-account-field";
import "@diwan/fields/define/diwan-banner-field";
import "@diwan/fields/define/diwan-calculated-field";
import "@diwan/fields/define/diwan-callout-field";
import "@diwan/fields/define/diwan-chart-field";
import "@diwan/fields/define/diwan-checkboxes-field";
import "@diwan/fields/define/diwan-clauses-field";
import "@diwan/fields/define/diwan-combobox-field";
import "@diwan/fields/define/diwan-consent-field";
import "@diwan/fields/define/diwan-contact-preference-field";
import "@diwan/fields/define/diwan-content-field";
import "@diwan/fields/define/diwan-country-field";
import "@diwan/fields/define/diwan-date-field";
import "@diwan/fields/define/diwan-date-range-field";
import "@diwan/fields/define/diwan-duration-field";
import "@diwan/fields/define/diwan-email-field";
import "@diwan/fields/define/diwan-evidence-field";
import "@diwan/fields/define/diwan-faq-field";
import "@diwan/fields/define/diwan-file-field";
import "@diwan/fields/define/diwan-image-field";
import "@diwan/fields/define/diwan-image-choice-field";
import "@diwan/fields/define/diwan-language-field";
import "@diwan/fields/define/diwan-location-field";
import "@diwan/fields/define/diwan-lookup-field";
import "@diwan/fields/define/diwan-matrix-field";
import "@diwan/fields/define/diwan-monetary-amount-field";
import "@diwan/fields/define/diwan-money-field";
import "@diwan/fields/define/diwan-month-field";
import "@diwan/fields/define/diwan-multiselect-field";
import "@diwan/fields/define/diwan-name-field";
import "@diwan/fields/define/diwan-national-id-field";
import "@diwan/fields/define/diwan-nationality-field";
import "@diwan/fields/define/diwan-number-field";
import "@diwan/fields/define/diwan-partial-date-field";
import "@diwan/fields/define/diwan-percentage-field";
import "@diwan/fields/define/diwan-phone-field";
import "@diwan/fields/define/diwan-quantity-field";
import "@diwan/fields/define/diwan-radios-field";
import "@diwan/fields/define/diwan-ranking-field";
import "@diwan/fields/define/diwan-rating-field";
import "@diwan/fields/define/diwan-reference-field";
import "@diwan/fields/define/diwan-scale-field";
import "@diwan/fields/define/diwan-select-field";
import "@diwan/fields/define/diwan-signature-field";
import "@diwan/fields/define/diwan-summary-card-field";
import "@diwan/fields/define/diwan-table-field";
import "@diwan/fields/define/diwan-text-field";
import "@diwan/fields/define/diwan-textarea-field";
import "@diwan/fields/define/diwan-time-field";
import "@diwan/fields/define/diwan-timeline-field";
import "@diwan/fields/define/diwan-url-field";
import "@diwan/fields/define/diwan-verified-email-field";
import "@diwan/fields/define/diwan-verified-phone-field";
import "@diwan/fields/define/diwan-video-field";
import "@diwan/fields/define/diwan-why-field";
import "@diwan/fields/define/diwan-year-field";
import "@diwan/fields/define/diwan-yes-no-field";
import {
  DiwanAddressField,
  DiwanBankAccountField,
  DiwanBannerField,
  DiwanCalculatedField,
  DiwanCalloutField,
  DiwanChartField,
  DiwanCheckboxesField,
  DiwanClausesField,
  DiwanComboboxField,
  DiwanConsentField,
  DiwanContactPreferenceField,
  DiwanContentField,
  DiwanCountryField,
  DiwanDateField,
  DiwanDateRangeField,
  DiwanDurationField,
  DiwanEmailField,
  DiwanEvidenceField,
  DiwanFaqField,
  DiwanFileField,
  DiwanImageField,
  DiwanImageChoiceField,
  DiwanLanguageField,
  DiwanLocationField,
  DiwanLookupField,
  DiwanMatrixField,
  DiwanMonetaryAmountField,
  DiwanMoneyField,
  DiwanMonthField,
  DiwanMultiselectField,
  DiwanNameField,
  DiwanNationalIdField,
  DiwanNationalityField,
  DiwanNumberField,
  DiwanPartialDateField,
  DiwanPercentageField,
  DiwanPhoneField,
  DiwanQuantityField,
  DiwanRadiosField,
  DiwanRankingField,
  DiwanRatingField,
  DiwanReferenceField,
  DiwanScaleField,
  DiwanSelectField,
  DiwanSignatureField,
  DiwanSummaryCardField,
  DiwanTableField,
  DiwanTextField,
  DiwanTextareaField,
  DiwanTimeField,
  DiwanTimelineField,
  DiwanUrlField,
  DiwanVerifiedEmailField,
  DiwanVerifiedPhoneField,
  DiwanVideoField,
  DiwanWhyField,
  DiwanYearField,
  DiwanYesNoField,
} from "@diwan/fields";

/** Native events of the controls, which React would take for its own where the tag is written as it is. */
const events = { onInput: "input", onChange: "change" } as const;

export const AddressField = createComponent({ react: React, tagName: "diwan-address-field", elementClass: DiwanAddressField, events });
export const BankAccountField = createComponent({ react: React, tagName: "diwan-bank-account-field", elementClass: DiwanBankAccountField, events });
export const BannerField = createComponent({ react: React, tagName: "diwan-banner-field", elementClass: DiwanBannerField, events });
export const CalculatedField = createComponent({ react: React, tagName: "diwan-calculated-field", elementClass: DiwanCalculatedField, events });
export const CalloutField = createComponent({ react: React, tagName: "diwan-callout-field", elementClass: DiwanCalloutField, events });
export const ChartField = createComponent({ react: React, tagName: "diwan-chart-field", elementClass: DiwanChartField, events });
export const CheckboxesField = createComponent({ react: React, tagName: "diwan-checkboxes-field", elementClass: DiwanCheckboxesField, events });
export const ClausesField = createComponent({ react: React, tagName: "diwan-clauses-field", elementClass: DiwanClausesField, events });
export const ComboboxField = createComponent({ react: React, tagName: "diwan-combobox-field", elementClass: DiwanComboboxField, events });
export const ConsentField = createComponent({ react: React, tagName: "diwan-consent-field", elementClass: DiwanConsentField, events });
export const ContactPreferenceField = createComponent({ react: React, tagName: "diwan-contact-preference-field", elementClass: DiwanContactPreferenceField, events });
export const ContentField = createComponent({ react: React, tagName: "diwan-content-field", elementClass: DiwanContentField, events });
export const CountryField = createComponent({ react: React, tagName: "diwan-country-field", elementClass: DiwanCountryField, events });
export const DateField = createComponent({ react: React, tagName: "diwan-date-field", elementClass: DiwanDateField, events });
export const DateRangeField = createComponent({ react: React, tagName: "diwan-date-range-field", elementClass: DiwanDateRangeField, events });
export const DurationField = createComponent({ react: React, tagName: "diwan-duration-field", elementClass: DiwanDurationField, events });
export const EmailField = createComponent({ react: React, tagName: "diwan-email-field", elementClass: DiwanEmailField, events });
export const EvidenceField = createComponent({ react: React, tagName: "diwan-evidence-field", elementClass: DiwanEvidenceField, events });
export const FaqField = createComponent({ react: React, tagName: "diwan-faq-field", elementClass: DiwanFaqField, events });
export const FileField = createComponent({ react: React, tagName: "diwan-file-field", elementClass: DiwanFileField, events });
export const ImageField = createComponent({ react: React, tagName: "diwan-image-field", elementClass: DiwanImageField, events });
export const ImageChoiceField = createComponent({ react: React, tagName: "diwan-image-choice-field", elementClass: DiwanImageChoiceField, events });
export const LanguageField = createComponent({ react: React, tagName: "diwan-language-field", elementClass: DiwanLanguageField, events });
export const LocationField = createComponent({ react: React, tagName: "diwan-location-field", elementClass: DiwanLocationField, events });
export const LookupField = createComponent({ react: React, tagName: "diwan-lookup-field", elementClass: DiwanLookupField, events });
export const MatrixField = createComponent({ react: React, tagName: "diwan-matrix-field", elementClass: DiwanMatrixField, events });
export const MonetaryAmountField = createComponent({ react: React, tagName: "diwan-monetary-amount-field", elementClass: DiwanMonetaryAmountField, events });
export const MoneyField = createComponent({ react: React, tagName: "diwan-money-field", elementClass: DiwanMoneyField, events });
export const MonthField = createComponent({ react: React, tagName: "diwan-month-field", elementClass: DiwanMonthField, events });
export const MultiselectField = createComponent({ react: React, tagName: "diwan-multiselect-field", elementClass: DiwanMultiselectField, events });
export const NameField = createComponent({ react: React, tagName: "diwan-name-field", elementClass: DiwanNameField, events });
export const NationalIdField = createComponent({ react: React, tagName: "diwan-national-id-field", elementClass: DiwanNationalIdField, events });
export const NationalityField = createComponent({ react: React, tagName: "diwan-nationality-field", elementClass: DiwanNationalityField, events });
export const NumberField = createComponent({ react: React, tagName: "diwan-number-field", elementClass: DiwanNumberField, events });
export const PartialDateField = createComponent({ react: React, tagName: "diwan-partial-date-field", elementClass: DiwanPartialDateField, events });
export const PercentageField = createComponent({ react: React, tagName: "diwan-percentage-field", elementClass: DiwanPercentageField, events });
export const PhoneField = createComponent({ react: React, tagName: "diwan-phone-field", elementClass: DiwanPhoneField, events });
export const QuantityField = createComponent({ react: React, tagName: "diwan-quantity-field", elementClass: DiwanQuantityField, events });
export const RadiosField = createComponent({ react: React, tagName: "diwan-radios-field", elementClass: DiwanRadiosField, events });
export const RankingField = createComponent({ react: React, tagName: "diwan-ranking-field", elementClass: DiwanRankingField, events });
export const RatingField = createComponent({ react: React, tagName: "diwan-rating-field", elementClass: DiwanRatingField, events });
export const ReferenceField = createComponent({ react: React, tagName: "diwan-reference-field", elementClass: DiwanReferenceField, events });
export const ScaleField = createComponent({ react: React, tagName: "diwan-scale-field", elementClass: DiwanScaleField, events });
export const SelectField = createComponent({ react: React, tagName: "diwan-select-field", elementClass: DiwanSelectField, events });
export const SignatureField = createComponent({ react: React, tagName: "diwan-signature-field", elementClass: DiwanSignatureField, events });
export const SummaryCardField = createComponent({ react: React, tagName: "diwan-summary-card-field", elementClass: DiwanSummaryCardField, events });
export const TableField = createComponent({ react: React, tagName: "diwan-table-field", elementClass: DiwanTableField, events });
export const TextField = createComponent({ react: React, tagName: "diwan-text-field", elementClass: DiwanTextField, events });
export const TextareaField = createComponent({ react: React, tagName: "diwan-textarea-field", elementClass: DiwanTextareaField, events });
export const TimeField = createComponent({ react: React, tagName: "diwan-time-field", elementClass: DiwanTimeField, events });
export const TimelineField = createComponent({ react: React, tagName: "diwan-timeline-field", elementClass: DiwanTimelineField, events });
export const UrlField = createComponent({ react: React, tagName: "diwan-url-field", elementClass: DiwanUrlField, events });
export const VerifiedEmailField = createComponent({ react: React, tagName: "diwan-verified-email-field", elementClass: DiwanVerifiedEmailField, events });
export const VerifiedPhoneField = createComponent({ react: React, tagName: "diwan-verified-phone-field", elementClass: DiwanVerifiedPhoneField, events });
export const VideoField = createComponent({ react: React, tagName: "diwan-video-field", elementClass: DiwanVideoField, events });
export const WhyField = createComponent({ react: React, tagName: "diwan-why-field", elementClass: DiwanWhyField, events });
export const YearField = createComponent({ react: React, tagName: "diwan-year-field", elementClass: DiwanYearField, events });
export const YesNoField = createComponent({ react: React, tagName: "diwan-yes-no-field", elementClass: DiwanYesNoField, events });
