import { common, fieldDefinition, fieldMeta, Text, typeName } from "@diwan/core/schema";
import * as z from "zod";

const degrees = (most: number, description: string, example: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .meta({ description, examples: [example] });

const schema = () =>
  z
    .strictObject({
      type: typeName("location", "A place: in words, by the position of the device, by coordinates."),
      ...common,
      by: z
        .array(z.enum(["address", "coordinates"]))
        .min(1)
        .meta({
          description: "How it may be said: in words, by coordinates, or either. Without it either.",
          examples: [["coordinates"]],
        })
        .exactOptional(),
      grid: z
        .enum(["osgb", "mgrs"])
        .meta({
          description:
            "Coordinates are asked for as a grid reference: of the Ordnance Survey (Great Britain), or of the Military Grid Reference System (anywhere). Without it as latitude and longitude.",
          examples: ["osgb"],
        })
        .exactOptional(),
      reason: Text.meta({
        description:
          "Why the position of the device is asked for, beside the button that asks for it. Without it there is no such button.",
        examples: ["So that the crew goes straight to the street lamp"],
      }).exactOptional(),
      area: z
        .strictObject({
          south: degrees(90, "Southernmost latitude.", 25.5),
          west: degrees(180, "Westernmost longitude.", 50.3),
          north: degrees(90, "Northernmost latitude.", 26.4),
          east: degrees(180, "Easternmost longitude.", 50.9),
        })
        .meta({
          description: "Where coordinates must lie (WGS 84). A place in words is not looked at.",
          examples: [{ south: 25.5, west: 50.3, north: 26.4, east: 50.9 }],
        })
        .exactOptional(),
    })
    .meta(
      fieldMeta(
        "LocationField",
        'A place. The answer is `{ "latitude": 26.2285, "longitude": 50.586, "accuracy": 12 }` (WGS 84, metres), with `address` and `grid` where they were given, or `address` alone.',
        {
          type: "location",
          name: "lamp",
          label: "Where is the street lamp?",
          reason: "So that the crew goes straight to the street lamp",
        },
      ),
    );

export type LocationField = z.infer<ReturnType<typeof schema>>;

export const locationDefinition = fieldDefinition<LocationField>({
  type: "location",
  schema,
  codes: ["tooLong", "coordinate", "gridReference", "outsideArea"],
  alsoCalled: [
    "map",
    "geolocation",
    "coordinates",
    "coordinate",
    "gps",
    "osgrid",
    "place",
    "position",
    "latlong",
  ],
  severalBoxes: true,
  check: ({ by, grid, reason, area }) => {
    const needsCoordinates = by && !by.includes("coordinates");
    return [
      ...(["grid", "reason", "area"] as const).flatMap((member) =>
        needsCoordinates && { grid, reason, area }[member] !== undefined
          ? [
              {
                pointer: `/${member}`,
                code: "wrongValue" as const,
                message: `'${member}' is for coordinates, which 'by' leaves out: add "coordinates" to 'by', or take '${member}' out.`,
              },
            ]
          : [],
      ),
      ...(area && (area.south > area.north || area.west > area.east)
        ? [
            {
              pointer: "/area",
              code: "minOverMax" as const,
              message: "Nothing lies in this area: 'south' is at most 'north', and 'west' at most 'east'.",
            },
          ]
        : []),
    ];
  },
  defaultMustBe: () => "left out: whoever fills in the form says where it is",
});
