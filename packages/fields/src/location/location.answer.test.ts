import { loadLocale } from "@diwan/i18n";
import { describe, expect, it } from "vitest";
import { compileForm, displayAnswer, verifySubmission } from "../answers.js";
import { parseDefinition } from "../parse.js";
import type { Definition } from "../generated/definition-types.js";
import { gridOfPlace, placeOfGrid } from "./location.grid.js";
import { degreesIn, pairIn, readLocation } from "./location.read.js";

const field = { type: "location", name: "answer", label: "Where?" } as const;
const definitionOf = (more: object) =>
  ({
    diwan: 1,
    id: "f",
    version: "1",
    languages: ["en"],
    title: "F",
    privacy: { purpose: "Test", retention: "P1D", notice: "/privacy" },
    pages: [{ id: "p", title: "P", fields: [{ ...field, ...more }] }],
  }) as Definition;

describe("a coordinate as it is written", () => {
  it.each([
    ["26.2285", 26.2285],
    ["٢٦٫٢٢٨٥", 26.2285],
    ["26,2285", 26.2285],
    ["−33.8688", -33.8688],
    ["\u200e26.2285\u200e", 26.2285],
    ["26°13′42.6″N", 26.2285],
    ["26° 13' 42.6\" S", -26.2285],
    ["N 26° 13.71'", 26.2285],
    ["26.2285°", 26.2285],
    ["90", 90],
    ["90.0001", undefined],
    ["26.2285 E", undefined],
    ["-26.2285 S", undefined],
    ["26°60′N", undefined],
    ["", undefined],
    ["north", undefined],
  ])("%j is the latitude %j", (entered, degrees) => {
    expect(degreesIn(entered, "latitude")).toBe(degrees);
  });

  it.each([
    ["26.2285, 50.586", { latitude: 26.2285, longitude: 50.586 }],
    ["26.2285 50.586", { latitude: 26.2285, longitude: 50.586 }],
    ["26° 13′ 42.6″ N, 50° 35′ 9.6″ E", { latitude: 26.2285, longitude: 50.586 }],
    ["26.2285,", undefined],
    ["26.2285, 181", undefined],
  ])("%j is the pair %j", (entered, pair) => {
    expect(pairIn(entered)).toEqual(pair);
  });
});

describe("what stands in the boxes", () => {
  const before = { latitude: 26.2285, longitude: 50.586, accuracy: 12 };
  it.each([
    [{ address: [" Manama "], latitude: [""], longitude: [""] }, undefined, { address: "Manama" }],
    [{ latitude: ["26.2285"], longitude: ["50.586"], accuracy: ["12"] }, before, before],
    [{ latitude: ["26.2285"], longitude: ["50.586"], accuracy: ["12"] }, undefined, before],
    [
      { latitude: ["26.2286"], longitude: ["50.586"], accuracy: ["12"] },
      before,
      { latitude: 26.2286, longitude: 50.586 },
    ],
    [{ latitude: ["26.2285, 50.586"], longitude: [""] }, undefined, { latitude: 26.2285, longitude: 50.586 }],
    [{ latitude: ["here"], longitude: ["50.586"] }, before, { latitude: "here", longitude: 50.586 }],
    [{ latitude: ["26.2285"], longitude: [""], accuracy: ["12"] }, undefined, { latitude: 26.2285 }],
    [{ latitude: [""], longitude: [""], accuracy: ["12"] }, before, undefined],
    [{ address: [""], latitude: [" "], longitude: [""] }, undefined, undefined],
    [
      { grid: ["TG 514 131"], accuracy: ["12"] },
      { ...before, grid: "TG 514 131" },
      { ...before, grid: "TG 514 131" },
    ],
    [{ grid: ["TG 514 132"], accuracy: ["12"] }, { ...before, grid: "TG 514 131" }, { grid: "TG 514 132" }],
  ])("%j after %j is read as %j", (entries, value, answer) => {
    expect(readLocation(entries, value)).toEqual(answer);
  });
});

describe("a grid reference", () => {
  // Ordnance Survey, "A guide to coordinate systems in Great Britain", annexe C: 52°39′28.72″N 1°42′57.79″E; the Eiffel tower of geodesy's own documentation.
  it.each([
    ["TG 51409 13177", "osgb", "TG 51409 13177", 52.657977, 1.716038, 5],
    ["tg5140913177", "osgb", "TG 51409 13177", 52.657977, 1.716038, 5],
    ["TG 514 131", "osgb", "TG 514 131", 52.6577, 1.7165, 71],
    ["31U DQ 48251 11932", "mgrs", "31U DQ 48251 11932", 48.8582, 2.2945, 1],
    ["31UDQ4811", "mgrs", "31U DQ 48 11", 48.854, 2.298, 708],
  ] as const)(
    "%s of %s is %s at %d, %d within %d m",
    (entered, grid, kept, latitude, longitude, accuracy) => {
      const place = placeOfGrid(entered, grid);
      expect(place).toMatchObject({ grid: kept, accuracy });
      expect(place?.latitude).toBeCloseTo(latitude, 3);
      expect(place?.longitude).toBeCloseTo(longitude, 3);
    },
  );

  it.each([
    ["TG 514 13", "osgb"],
    ["ZZ 12 12", "osgb"],
    ["651409,313177", "osgb"],
    ["31I DQ 48251 11932", "mgrs"],
    ["61U DQ 48251 11932", "mgrs"],
    ["", "mgrs"],
  ] as const)("%j is none of %s", (entered, grid) => {
    expect(placeOfGrid(entered, grid)).toBeUndefined();
  });

  it("of a device's position names the square it lies in", () => {
    expect(gridOfPlace(52.657977, 1.716038, "osgb")).toBe("TG 5140 1317");
    expect(gridOfPlace(48.8582, 2.2945, "mgrs")).toMatch(/^31U DQ 482\d\d 119\d\d$/);
    expect(gridOfPlace(26.2285, 50.586, "osgb")).toBeUndefined();
    expect(gridOfPlace(89, 0, "mgrs")).toBeUndefined();
  });
});

describe("a server", () => {
  const sent = async (answer: unknown) => {
    const verdict = await verifySubmission(await compileForm(definitionOf({ grid: "osgb" })), {
      diwan: 1,
      form: "f",
      version: "1",
      language: "en",
      key: "k",
      answers: { answer },
    });
    return verdict.ok
      ? verdict.submission.answers["answer"]
      : verdict.problems.map(({ path, code }) => `${path} ${code}`);
  };

  it("works out what a grid reference names, whatever was sent beside it", async () => {
    const made = placeOfGrid("TG 51409 13177", "osgb");
    expect(await sent({ grid: "TG5140913177", latitude: 10, longitude: 10, accuracy: 1 })).toEqual(made);
    expect(await sent({ grid: "TG5140913177" })).toEqual(made);
  });

  it("keeps the position of a device that lies in the square its reference names", async () => {
    const device = { latitude: 52.657977, longitude: 1.716038, accuracy: 8, grid: "TG 5140 1317" };
    expect(await sent(device)).toEqual(device);
  });

  it("refuses a reference that names nothing, though coordinates stand beside it", async () => {
    expect(await sent({ grid: "ZZ 1 1", latitude: 10, longitude: 10 })).toEqual([
      "/answer/grid gridReference",
    ]);
  });
});

it.each([
  [
    { latitude: 26.2285, longitude: 50.586, accuracy: 12, address: "Bab Al Bahrain" },
    ["Bab Al Bahrain", "Latitude 26.2285, longitude 50.586", "Accurate to within 12 meters"],
  ],
  [{ address: "Bab Al Bahrain" }, ["Bab Al Bahrain"]],
  [{ grid: "TG 51409 13177", latitude: 52.657977, longitude: 1.716038, accuracy: 5 }, ["TG 51409 13177"]],
  [{ latitude: "here", longitude: 50.586 }, ["here 50.586"]],
])("%j is said as %j", async (answer, lines) => {
  const locale = await loadLocale("en", ["location"]);
  const plain = displayAnswer(answer, field, { locale, words: String }).map((line) =>
    line.replace(/[\u2066-\u2069]/g, ""),
  );
  expect(plain).toEqual(lines);
});

it.each([
  [{ reason: "To find you", area: { south: 25, west: 50, north: 27, east: 51 } }, []],
  [{ by: ["address"], reason: "To find you", grid: "osgb" }, ["wrongValue", "wrongValue"]],
  [{ area: { south: 27, west: 50, north: 25, east: 51 } }, ["minOverMax"]],
  [{ default: { address: "Manama" } }, ["default"]],
])("%j in a definition has the problems %j", (more, codes) => {
  const result = parseDefinition(definitionOf(more));
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(codes);
});
