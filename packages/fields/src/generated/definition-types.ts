// Made by scripts/fields.mjs from the folders of the field types: change those, not this file.
import type { Definition as AnyDefinition, FieldCommon, MemberExpression } from "@diwan/core";
import type { AddressField } from "../address/address.definition.js";
import type { BankAccountField } from "../bank-account/bank-account.definition.js";
import type { BannerBlock } from "../banner/banner.definition.js";
import type { CalculatedBlock } from "../calculated/calculated.definition.js";
import type { CalloutBlock } from "../callout/callout.definition.js";
import type { ChartBlock } from "../chart/chart.definition.js";
import type { CheckboxesField } from "../checkboxes/checkboxes.definition.js";
import type { ClausesField } from "../clauses/clauses.definition.js";
import type { ComboboxField } from "../combobox/combobox.definition.js";
import type { ConsentField } from "../consent/consent.definition.js";
import type { ContactPreferenceField } from "../contact-preference/contact-preference.definition.js";
import type { ContentBlock } from "../content/content.definition.js";
import type { CountryField } from "../country/country.definition.js";
import type { DateField } from "../date/date.definition.js";
import type { DateRangeField } from "../date-range/date-range.definition.js";
import type { DurationField } from "../duration/duration.definition.js";
import type { EmailField } from "../email/email.definition.js";
import type { EvidenceField } from "../evidence/evidence.definition.js";
import type { FaqBlock } from "../faq/faq.definition.js";
import type { FileField } from "../file/file.definition.js";
import type { ImageBlock } from "../image/image.definition.js";
import type { ImageChoiceField } from "../image-choice/image-choice.definition.js";
import type { LanguageField } from "../language/language.definition.js";
import type { ListField } from "../list/list.definition.js";
import type { LocationField } from "../location/location.definition.js";
import type { LookupField } from "../lookup/lookup.definition.js";
import type { MatrixField } from "../matrix/matrix.definition.js";
import type { MonetaryAmountField } from "../monetary-amount/monetary-amount.definition.js";
import type { MoneyField } from "../money/money.definition.js";
import type { MonthField } from "../month/month.definition.js";
import type { MultiselectField } from "../multiselect/multiselect.definition.js";
import type { NameField } from "../name/name.definition.js";
import type { NationalIdField } from "../national-id/national-id.definition.js";
import type { NationalityField } from "../nationality/nationality.definition.js";
import type { NumberField } from "../number/number.definition.js";
import type { PartialDateField } from "../partial-date/partial-date.definition.js";
import type { PercentageField } from "../percentage/percentage.definition.js";
import type { PhoneField } from "../phone/phone.definition.js";
import type { QuantityField } from "../quantity/quantity.definition.js";
import type { RadiosField } from "../radios/radios.definition.js";
import type { RankingField } from "../ranking/ranking.definition.js";
import type { RatingField } from "../rating/rating.definition.js";
import type { ReferenceField } from "../reference/reference.definition.js";
import type { ScaleField } from "../scale/scale.definition.js";
import type { SelectField } from "../select/select.definition.js";
import type { SignatureField } from "../signature/signature.definition.js";
import type { SummaryCardBlock } from "../summary-card/summary-card.definition.js";
import type { TableBlock } from "../table/table.definition.js";
import type { TableListField } from "../table-list/table-list.definition.js";
import type { TextField } from "../text/text.definition.js";
import type { TextareaField } from "../textarea/textarea.definition.js";
import type { TimeField } from "../time/time.definition.js";
import type { TimelineBlock } from "../timeline/timeline.definition.js";
import type { UrlField } from "../url/url.definition.js";
import type { VerifiedEmailField } from "../verified-email/verified-email.definition.js";
import type { VerifiedPhoneField } from "../verified-phone/verified-phone.definition.js";
import type { VideoBlock } from "../video/video.definition.js";
import type { WhyBlock } from "../why/why.definition.js";
import type { YearField } from "../year/year.definition.js";
import type { YesNoField } from "../yes-no/yes-no.definition.js";

export type {
  AddressField,
  BankAccountField,
  BannerBlock,
  CalculatedBlock,
  CalloutBlock,
  ChartBlock,
  CheckboxesField,
  ClausesField,
  ComboboxField,
  ConsentField,
  ContactPreferenceField,
  ContentBlock,
  CountryField,
  DateField,
  DateRangeField,
  DurationField,
  EmailField,
  EvidenceField,
  FaqBlock,
  FileField,
  ImageBlock,
  ImageChoiceField,
  LanguageField,
  ListField,
  LocationField,
  LookupField,
  MatrixField,
  MonetaryAmountField,
  MoneyField,
  MonthField,
  MultiselectField,
  NameField,
  NationalIdField,
  NationalityField,
  NumberField,
  PartialDateField,
  PercentageField,
  PhoneField,
  QuantityField,
  RadiosField,
  RankingField,
  RatingField,
  ReferenceField,
  ScaleField,
  SelectField,
  SignatureField,
  SummaryCardBlock,
  TableBlock,
  TableListField,
  TextField,
  TextareaField,
  TimeField,
  TimelineBlock,
  UrlField,
  VerifiedEmailField,
  VerifiedPhoneField,
  VideoBlock,
  WhyBlock,
  YearField,
  YesNoField,
};

/** A type made by an agency with `defineFieldType`; its own properties pass through. */
export interface CustomField extends FieldCommon {
  readonly type: `${string}:${string}`;
  readonly [property: string]: unknown;
}
/** The field types that come with Diwan. */
export type BuiltInField =
  | AddressField
  | BankAccountField
  | BannerBlock
  | CalculatedBlock
  | CalloutBlock
  | ChartBlock
  | CheckboxesField
  | ClausesField
  | ComboboxField
  | ConsentField
  | ContactPreferenceField
  | ContentBlock
  | CountryField
  | DateField
  | DateRangeField
  | DurationField
  | EmailField
  | EvidenceField
  | FaqBlock
  | FileField
  | ImageBlock
  | ImageChoiceField
  | LanguageField
  | ListField
  | LocationField
  | LookupField
  | MatrixField
  | MonetaryAmountField
  | MoneyField
  | MonthField
  | MultiselectField
  | NameField
  | NationalIdField
  | NationalityField
  | NumberField
  | PartialDateField
  | PercentageField
  | PhoneField
  | QuantityField
  | RadiosField
  | RankingField
  | RatingField
  | ReferenceField
  | ScaleField
  | SelectField
  | SignatureField
  | SummaryCardBlock
  | TableBlock
  | TableListField
  | TextField
  | TextareaField
  | TimeField
  | TimelineBlock
  | UrlField
  | VerifiedEmailField
  | VerifiedPhoneField
  | VideoBlock
  | WhyBlock
  | YearField
  | YesNoField;
/** A field as a definition writes it: some members of some types may be given by an expression, and which is said when the definition is read. Rules and templates are handed a field with these worked out. */
type Written<F> = F extends unknown
  ? {
      [M in keyof F]: M extends "optional" | "min" | "max" | "earliest" | "latest" | "countries"
        ? F[M] | MemberExpression
        : F[M];
    }
  : never;
/** A form definition whose fields are of the types that come with Diwan, or an agency's own. */
export type Definition = AnyDefinition<Written<BuiltInField> | CustomField>;
