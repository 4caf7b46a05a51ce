// Made by scripts/iban-countries.mjs from ibantools (MIT, © Saša Jovanić), whose source is the registry of IBANs (ISO 13616): change nothing here.

const ROWS =
  "AD:8n12c AE:3n16n AL:8n16c AT:16n AX:14n AZ:4a20c BA:16n BE:12n BG:4a6n8c BH:4a14c BR:23n1a1c BY:4a4n16c CH:5n12c CR:18n CY:8n16c CZ:20n DE:18n DK:14n DO:4a20n EE:16n EG:25n ES:20n FI:14n FO:14n FR:10n11c2n GB:4a14n GE:2c16n GF:10n11c2n GI:4a15c GL:14n GP:10n11c2n GR:7n16c GT:24c HR:17n HU:24n IE:4c14n IL:19n IQ:4a15n IS:22n IT:1a10n12c JO:4a4n18c KW:4a22c KZ:3n13c LB:4n20c LC:4a24c LI:5n12c LT:16n LU:3n13c LV:4a13c LY:21n MC:10n11c2n MD:2c18c ME:18n MF:10n11c2n MK:3n10c2n MN:16n MQ:10n11c2n MR:23n MT:4a5n18c MU:4a19n3a NC:10n11c2n NI:4a20n NL:4a10n NO:11n OM:3n16c PF:10n11c2n PK:4c16n PL:24n PM:10n11c2n PS:4c21n PT:21n QA:4a21c RE:10n11c2n RO:4a16c RS:18n RU:14n15c SA:2n18c SC:4a20n3a SD:14n SE:20n SI:15n SK:20n SM:1a10n12c SO:19n ST:21n SV:4a20n TF:10n11c2n TL:19n TN:20n TR:5n17c UA:6n19c VA:18n VG:4c16n WF:10n11c2n XK:16n YE:4a4n18c YT:10n11c2n";

/** What follows the two check digits in the IBANs of each country: figures (`n`), letters (`a`) or either (`c`), and how many. */
export const IBAN_COUNTRIES: { readonly [country: string]: string } = Object.fromEntries(
  ROWS.split(" ").map((row) => row.split(":")),
);
