import type { TypeMessages } from "@diwan/i18n";

/** Labels of the parts of an address as each country calls them, and what is said when one is missing: `address.zip` and `error.required.zip` belong together. */
export const addressMessages = {
  groups: {
    errors: {
      "error.required.address": { text: "Enter an address", desc: "Problem: left empty." },
      "error.country": {
        text: "Select a country from the list",
        desc: "Problem: the country is none of those offered.",
      },
      "error.postcode": {
        text: "Check the postcode and correct it",
        desc: "Problem: not a postcode of the chosen country.",
      },
    },
    address: {
      "address.country": { text: "Country", desc: "Label of a list of countries." },
      "address.changeCountry": {
        text: "Show the boxes for this country",
        desc: "Button under the list of countries where no script does it: the page comes back with that country’s boxes.",
      },
      "address.findCountry": {
        text: "Find a country",
        desc: "Label of a box that narrows the list of countries while typing.",
      },
      "address.line1": {
        text: "Address line 1",
        desc: "Label of a box: the first line of an address, such as house number and street.",
      },
      "address.line2": { text: "Address line 2", desc: "Label of a box: a second line, if there is one." },
      "address.streetAddress": {
        text: "Street address",
        desc: "Label of a box: house number and street (United States, Canada, Australia).",
      },
      "address.streetNumber": {
        text: "Street and house number",
        desc: "Label of a box (Germany, where the number comes after the street).",
      },
      "address.numberStreet": {
        text: "House number and street",
        desc: "Label of a box (France, where the number comes before the street).",
      },
      "address.unit": {
        text: "Apartment, suite or unit",
        desc: "Label of a box (United States, Canada, Australia).",
      },
      "address.extra": {
        text: "Apartment, floor or building name",
        desc: "Label of a box: what helps to find the door.",
      },
      "address.houseStreet": { text: "Flat, house number and street", desc: "Label of a box (India)." },
      "address.locality": {
        text: "Area or landmark",
        desc: "Label of a box: a part of a town, or a building everyone knows (India).",
      },
      "address.building": {
        text: "Building number",
        desc: "Label of a box. Saudi National Address: 4 digits.",
      },
      "address.street": { text: "Street", desc: "Label of a box: the name of the street." },
      "address.district": {
        text: "District",
        desc: "Label of a box: the district of a city (Saudi National Address: الحي).",
      },
      "address.additional": {
        text: "Secondary number",
        desc: "Label of a box: the secondary (additional) number of a Saudi National Address, 4 digits (الرقم الفرعي).",
      },
      "address.flat": { text: "Flat or office number", desc: "Label of a box (Bahrain, Kuwait)." },
      "address.road": { text: "Road number", desc: "Label of a box (Bahrain: طريق)." },
      "address.block": { text: "Block number", desc: "Label of a box (Bahrain: مجمع, Kuwait: قطعة)." },
      "address.zone": { text: "Zone number", desc: "Label of a box (Qatar: منطقة)." },
      "address.streetNo": { text: "Street number", desc: "Label of a box: streets are numbered (Qatar)." },
      "address.area": {
        text: "Area",
        desc: "Label of a box: a part of a city or emirate (United Arab Emirates, Kuwait).",
      },
      "address.city": { text: "City", desc: "Label of a box." },
      "address.town": { text: "Town or city", desc: "Label of a box." },
      "address.region": {
        text: "Region",
        desc: "Label of a box: region, province or county, whatever the country calls it.",
      },
      "address.state": { text: "State", desc: "Label of a list (United States, India, Australia)." },
      "address.province": { text: "Province or territory", desc: "Label of a list (Canada)." },
      "address.governorate": { text: "Governorate", desc: "Label of a box (Egypt, Jordan, Oman)." },
      "address.emirate": { text: "Emirate", desc: "Label of a list (United Arab Emirates)." },
      "address.postcode": { text: "Postcode", desc: "Label of a box." },
      "address.zip": { text: "ZIP code", desc: "Label of a box (United States)." },
      "address.pin": {
        text: "PIN code",
        desc: "Label of a box: the Indian postal index number, not a secret number.",
      },
      "address.pobox": { text: "PO box", desc: "Label of a box: a post office box." },
      "address.emirate.AZ": { text: "Abu Dhabi", desc: "An emirate." },
      "address.emirate.AJ": { text: "Ajman", desc: "An emirate." },
      "address.emirate.DU": { text: "Dubai", desc: "An emirate." },
      "address.emirate.FU": { text: "Fujairah", desc: "An emirate." },
      "address.emirate.RK": { text: "Ras Al Khaimah", desc: "An emirate." },
      "address.emirate.SH": { text: "Sharjah", desc: "An emirate." },
      "address.emirate.UQ": { text: "Umm Al Quwain", desc: "An emirate." },
      "error.required.country": { text: "Select a country", desc: "Problem: no country was chosen." },
      "error.required.line1": { text: "Enter the first line of the address", desc: "Problem: left empty." },
      "error.required.streetAddress": { text: "Enter the street address", desc: "Problem: left empty." },
      "error.required.streetNumber": {
        text: "Enter the street and house number",
        desc: "Problem: left empty (Germany).",
      },
      "error.required.numberStreet": {
        text: "Enter the house number and street",
        desc: "Problem: left empty (France).",
      },
      "error.required.houseStreet": {
        text: "Enter the flat, house number and street",
        desc: "Problem: left empty (India).",
      },
      "error.required.building": { text: "Enter the building number", desc: "Problem: left empty." },
      "error.required.street": { text: "Enter the street", desc: "Problem: left empty." },
      "error.required.district": { text: "Enter the district", desc: "Problem: left empty (Saudi Arabia)." },
      "error.required.additional": {
        text: "Enter the secondary number",
        desc: "Problem: left empty (Saudi Arabia).",
      },
      "error.required.road": { text: "Enter the road number", desc: "Problem: left empty (Bahrain)." },
      "error.required.block": {
        text: "Enter the block number",
        desc: "Problem: left empty (Bahrain, Kuwait).",
      },
      "error.required.zone": { text: "Enter the zone number", desc: "Problem: left empty (Qatar)." },
      "error.required.streetNo": { text: "Enter the street number", desc: "Problem: left empty (Qatar)." },
      "error.required.area": {
        text: "Enter the area",
        desc: "Problem: left empty (United Arab Emirates, Kuwait).",
      },
      "error.required.city": { text: "Enter the city", desc: "Problem: left empty." },
      "error.required.town": { text: "Enter the town or city", desc: "Problem: left empty." },
      "error.required.region": {
        text: "Enter the region",
        desc: "Problem: region, province or county left empty.",
      },
      "error.required.state": { text: "Select the state", desc: "Problem: none chosen." },
      "error.required.province": {
        text: "Select the province or territory",
        desc: "Problem: none chosen (Canada).",
      },
      "error.required.governorate": { text: "Enter the governorate", desc: "Problem: left empty." },
      "error.required.emirate": { text: "Select the emirate", desc: "Problem: none chosen." },
      "error.required.postcode": { text: "Enter the postcode", desc: "Problem: left empty." },
      "error.required.zip": { text: "Enter the ZIP code", desc: "Problem: left empty (United States)." },
      "error.required.pin": { text: "Enter the PIN code", desc: "Problem: left empty (India)." },
      "error.required.pobox": { text: "Enter the PO box", desc: "Problem: left empty." },
      "error.postcode.zip": { text: "Check the ZIP code and correct it", desc: "Problem: not a ZIP code." },
      "error.postcode.pin": {
        text: "Check the PIN code and correct it. It has 6 digits.",
        desc: "Problem: not an Indian PIN code.",
      },
    },
    summary: {
      "error.required.asked.address": {
        text: "Enter an address for {called}",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
