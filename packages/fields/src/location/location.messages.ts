import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your home”), or its label in quotation marks.";

/** Words of places, those of their problems with them: forms without one load none of it. */
export const locationMessages = {
  groups: {
    location: {
      "location.address": {
        text: "Address or description of the place",
        desc: "Label of a box in which a place is said in words.",
      },
      "location.latitude": {
        text: "Latitude",
        desc: "Label of a box: degrees north or south of the equator.",
      },
      "location.longitude": { text: "Longitude", desc: "Label of a box: degrees east or west of Greenwich." },
      "location.grid": {
        text: "Grid reference",
        desc: "Label of a box: letters and figures that name a square of a map’s grid.",
      },
      "location.either": {
        text: "If you do not know the address, say where it is by coordinates.",
        desc: "Between the box for an address and what says a place by its coordinates.",
      },
      "location.use": {
        text: "Use my position",
        desc: "Button that asks the device where it is; why it is asked for stands above it.",
      },
      "location.finding": {
        text: "Finding your position…",
        desc: "Shown and announced while the device finds out where it is.",
      },
      "location.found": {
        text: "Your position was found, to within {distance}.",
        desc: "Shown and announced when the device has said where it is. {distance} such as “12 metres”.",
      },
      "location.denied": {
        text: "This page may not see your position. Allow it in your browser’s settings, or say where it is in another way.",
        desc: "Shown and announced when the citizen or the browser does not allow the page to ask where the device is.",
      },
      "location.failed": {
        text: "Your position could not be found. Say where it is in another way.",
        desc: "Shown and announced when the device does not know where it is, or did not say so in time.",
      },
      "location.within": {
        text: "Accurate to within {distance}",
        desc: "Beside coordinates, and in an answer in words: how exact they are. {distance} such as “12 metres”.",
      },
      "location.at": {
        text: "Latitude {latitude}, longitude {longitude}",
        desc: "An answer in words: a place by its coordinates, numbers such as 26.2285.",
      },
      "error.required.location": {
        text: "Say where it is",
        desc: "Problem: nothing was said of where a place is.",
      },
      "error.required.latitude": {
        text: "Enter the latitude",
        desc: "Problem: of two coordinates the latitude is missing.",
      },
      "error.required.longitude": {
        text: "Enter the longitude",
        desc: "Problem: of two coordinates the longitude is missing.",
      },
      "error.coordinate": {
        text: "Enter coordinates such as 26.2285 and 50.586",
        desc: "Problem: what was entered is no latitude or longitude.",
      },
      "error.coordinate.latitude": {
        text: "Enter a latitude from −90 to 90, such as 26.2285",
        desc: "Problem: what was entered is no latitude.",
      },
      "error.coordinate.longitude": {
        text: "Enter a longitude from −180 to 180, such as 50.586",
        desc: "Problem: what was entered is no longitude.",
      },
      "error.gridReference": {
        text: "Enter a grid reference such as {example}",
        desc: "Problem: what was entered names no square of the grid. {example} is a reference.",
      },
      "error.outsideArea": {
        text: "The place is outside the area we serve. Check where it is.",
        desc: "Problem: the coordinates lie beyond where the agency works.",
      },
      "error.required.asked.location": {
        text: "Say where it is for {called}",
        desc: "Problem: nothing was said of where a place is. {called} is the question’s label in quotation marks.",
      },
      "error.coordinate.called": {
        text: "Enter coordinates such as 26.2285 and 50.586 for {called}",
        desc: `Problem: what was entered is no latitude or longitude. ${CALLED}`,
      },
      "error.gridReference.called": {
        text: "Enter a grid reference such as {example} for {called}",
        desc: `Problem: what was entered names no square of the grid. {example} is a reference. ${CALLED}`,
      },
      "error.outsideArea.called": {
        text: "The place for {called} is outside the area we serve. Check where it is.",
        desc: `Problem: the coordinates lie beyond where the agency works. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
