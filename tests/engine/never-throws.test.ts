import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { set, whole } from "./broken.fixture.js";
import { DEFINITION_CODES, parseDefinition } from "@diwan/fields/parse";

// hundreds of forms are read whole, on machines that may be busy with browsers
vi.setConfig({ testTimeout: 600_000 });

/** Every run tries others; `DIWAN_SOAK=50` stays at it for as many times longer. */
const runs = (usual: number): { numRuns: number } => ({
  numRuns: usual * Number(process.env["DIWAN_SOAK"] ?? 1),
});

/** A verdict is one of the two, and every problem is fit to be shown. */
function validate(input: unknown): void {
  const result = parseDefinition(input);
  const problems = result.ok ? result.warnings : result.problems;
  if (!result.ok) expect(problems.some(({ severity }) => severity === "error")).toBe(true);
  for (const { code, message, pointer } of problems) {
    expect(DEFINITION_CODES).toHaveProperty(code);
    expect(message.length).toBeGreaterThan(5);
    // Something that every object has was taken for a word of ours.
    expect(message).not.toContain("[native code]");
    expect(pointer === "" || pointer.startsWith("/")).toBe(true);
  }
}

it("any text gets an answer, never an exception", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), validate), runs(100));
});

it("any JSON text gets an answer", () => {
  fc.assert(fc.property(fc.json(), validate), runs(100));
});

it("any value at all gets an answer", () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      validate,
    ),
    runs(100),
  );
});

const PLACES = pointers(whole(), "");
function pointers(at: unknown, pointer: string): string[] {
  if (typeof at !== "object" || at === null) return [pointer];
  return [
    ...(pointer === "" ? [] : [pointer]),
    ...Object.entries(at).flatMap(([key, value]) => pointers(value, `${pointer}/${key}`)),
  ];
}
const KEYS = [
  "name",
  "type",
  "label",
  "fields",
  "options",
  "showWhen",
  "pages",
  "value",
  "default",
  "constructor",
  "__proto__",
  "toString",
  "divider",
  "yes",
  "rules",
  "messages",
];
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    "list",
    "radios",
    "acme:x",
    "",
    "tenure == 'rent'",
    "a ? b",
    "x.exists(",
    "__proto__",
    "today-P99999Y",
    "today+P99999999999Y",
    "(".repeat(20),
  ),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  fc.dictionary(
    fc.constantFrom(...KEYS),
    fc.oneof(fc.jsonValue(), fc.constantFrom("text", "list", "a", "vehicles")),
  ),
);

it("a form with anything in the place of anything gets an answer", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PLACES), value), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const form = whole();
        for (const [pointer, to] of changes) {
          try {
            set(form, pointer, to);
          } catch {
            // an earlier change took this place away
          }
        }
        validate(form);
        validate(JSON.stringify(form));
      },
    ),
    runs(60),
  );
});

it("a form with a word that every object answers to in the place of any text gets an answer", () => {
  for (const pointer of PLACES) validate(set(whole(), pointer, "constructor"));
});

it("a form with properties added anywhere gets an answer", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        "",
        ...PLACES.filter((pointer) => /\/((pages|fields|options)\/\d+|privacy)$/.test(pointer)),
      ),
      fc.constantFrom(...KEYS),
      value,
      (place, key, to) => {
        validate(JSON.stringify(set(whole(), `${place}/${key}`, to)));
      },
    ),
    runs(60),
  );
});
