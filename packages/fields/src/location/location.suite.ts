import { accessibleNode, description, errorOf, isBad, label, type Props } from "../accessible-nodes.suite.js";
import { boxes, suiteOf } from "../type.suite.js";
import type { LocationField } from "./location.definition.js";
import { waysOf, type LocationProps } from "./location.kind.js";

const manama = { latitude: 26.2285, longitude: 50.586, address: "Bab Al Bahrain" };
const sydney = { latitude: -33.8688, longitude: 151.2093 };

/** The box of the address, where there is one, empty. */
const noAddress = (by: LocationField["by"]): { readonly address?: "" } =>
  by?.includes("address") === false ? {} : { address: "" };

export const locationSuite = suiteOf<LocationField>({
  shipped: {
    answers: [manama, sydney],
    shown: [
      ["Bab Al Bahrain", "26.2285", "50.586"],
      ["", "-33.8688", "151.2093"],
    ],
    blank: ["", "", ""],
    enter: {
      steps: [
        [0, "Corner of Road 12"],
        [1, "25°30'N"],
      ],
      answer: { latitude: 25.5, longitude: 151.2093, address: "Corner of Road 12" },
      shown: ["Corner of Road 12", "25°30'N", "151.2093"],
    },
    empty: {
      steps: [
        [0, ""],
        [1, ""],
        [2, ""],
      ],
      shown: ["", "", ""],
    },
  },
  accessibleNodes: (given) => {
    const p = given as Props & LocationProps; // the catalogue forgets each kind's own props
    const { inWords, byCoordinates } = waysOf(p);
    const faults = p.partErrors ?? {};
    const named = Object.keys(faults).length > 0;
    const box = (name: string) =>
      accessibleNode(
        "textbox",
        p.locale.t(`location.${name}` as "location.address"),
        errorOf(p, faults[name]),
        {
          disabled: p.disabled,
          readonly: p.readonly && !p.disabled,
          required: !p.disabled && !p.optional && !(inWords && byCoordinates),
          invalid: named ? faults[name] : isBad(p),
        },
      );
    const exact = p.grid ? ["grid"] : ["latitude", "longitude"];
    return [
      accessibleNode("group", label(p), description(p)),
      ...[...(inWords ? ["address"] : []), ...(byCoordinates ? exact : [])].map(box),
    ];
  },
  limited: [
    {},
    { by: ["coordinates"], area: { south: -34, west: 50, north: 27, east: 152 } },
    { grid: "osgb" },
    { by: ["address"] },
  ],
  typed: ({ by, grid, area }) => [
    ...(by?.includes("address") === false ? [] : [boxes({ address: "a".repeat(501) }, "/address tooLong")]),
    ...(grid || by?.includes("coordinates") === false
      ? []
      : [
          boxes({ ...noAddress(by), latitude: "26.2285" }, "/longitude required"),
          boxes({ ...noAddress(by), latitude: "91", longitude: "50" }, "/latitude coordinate"),
          boxes({ ...noAddress(by), latitude: "26", longitude: "somewhere" }, "/longitude coordinate"),
        ]),
    ...(grid ? [boxes({ grid: "XX 99" }, "/grid gridReference")] : []),
    ...(area ? [boxes({ latitude: "51.5", longitude: "0" }, "outsideArea")] : []),
  ],
  refused: ({ by, grid }) => [
    ["26.2285, 50.586", "type"],
    [[26.2285, 50.586], "type"],
    ...(by || grid
      ? []
      : ([
          [{ ...sydney, altitude: 30 }, "type"],
          [{ latitude: 26.2285, longitude: "50.586" }, "/longitude coordinate"],
          [{ latitude: 26.2285, longitude: 181 }, "/longitude coordinate"],
          [{ ...sydney, accuracy: -1 }, "type"],
          [{ address: "Manama", accuracy: 5 }, "type"],
        ] as const)),
  ],
});
