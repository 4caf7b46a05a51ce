import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporary } from "../../support/temporary.js";
import { readSettings, SETTINGS } from "./start.settings.js";

describe("settings of diwan-server start", () => {
  const minimal = { DIWAN_FORMS: "a.form.json", DIWAN_DATA: "./data" };
  const read = (environment: { [name: string]: string | undefined }, file?: string) =>
    readSettings({ file, environment });
  const words = (environment: { [name: string]: string | undefined }, file?: string): string => {
    try {
      read(environment, file);
    } catch (error) {
      return String(error);
    }
    throw new Error("taken");
  };
  const fileOf = (content: string, name = "file"): string => {
    const path = join(temporary("settings"), name);
    writeFileSync(path, content);
    return path;
  };

  it("come from the environment, with secrets from files", () => {
    const secret = "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0";
    expect(
      read({
        ...minimal,
        DIWAN_FORMS: "a.form.json, b.form.json",
        DIWAN_PORT: "9000",
        DIWAN_PROXIES: "1",
        DIWAN_WEBHOOK_URL: "https://cases.city.example/hook",
        DIWAN_WEBHOOK_SECRET_FILE: fileOf(`${secret}\n`),
        DIWAN_AGENCY_TOKENS: '[{"name":"cases","tokenHash":"aa","scopes":["status"]}]',
        PATH: "/bin",
      }),
    ).toMatchObject({
      forms: ["a.form.json", "b.form.json"],
      port: 9000,
      probesPort: 8001,
      proxies: 1,
      scheme: "https",
      webhookSecret: secret,
      agencyTokens: [{ name: "cases" }],
    });
  });

  it("say where the agency's sources are", () => {
    const companies = { url: "https://registers.city.example/", addresses: ["10.0.3.7"], timeout: 2000 };
    expect(read({ ...minimal, DIWAN_LOOKUPS: JSON.stringify({ companies }) }).lookups).toEqual({ companies });
  });

  it("come from a file, whose paths are beside it, and the environment comes before it", () => {
    const file = fileOf(
      JSON.stringify({ forms: ["forms"], data: "data", port: 1, timeZone: "Asia/Bahrain" }),
    );
    const folder = join(file, "..");
    expect(read({ DIWAN_PORT: "2" }, file)).toMatchObject({
      forms: [join(folder, "forms")],
      data: join(folder, "data"),
      port: 2,
      timeZone: "Asia/Bahrain",
    });
    expect(read({ DIWAN_CONFIG: file, DIWAN_DATA: "postgresql://db/diwan" }).data).toBe(
      "postgresql://db/diwan",
    );
    // A list that is written as a text is one too.
    expect(read({}, fileOf(JSON.stringify({ forms: "a.form.json, b", data: "data" }))).forms).toEqual([
      expect.stringMatching(/^\/.+\/a\.form\.json$/),
      expect.stringMatching(/^\/.+\/b$/),
    ]);
  });

  it("give way to what was typed, which is taken as it stands", () => {
    const typed = { data: "postgresql://db/diwan", files: "./files" };
    const environment = {
      ...minimal,
      DIWAN_DATA: undefined,
      DIWAN_DATA_FILE: "/nowhere",
      DIWAN_FILES: "/else",
    };
    expect(readSettings({ environment, typed })).toMatchObject(typed);
  });

  it("that are wrong, unknown, missing or empty refuse to start, all in words, and no value is repeated", () => {
    const secret = "planted-secret";
    for (const [environment, said] of [
      [{}, "forms (DIWAN_FORMS) is not set"],
      [{ DIWAN_FORMS: "a" }, "data (DIWAN_DATA) is not set"],
      [{ ...minimal, DIWAN_PORT: secret }, "port (DIWAN_PORT) is not right"],
      [{ ...minimal, DIWAN_SCHEME: secret }, "scheme (DIWAN_SCHEME) is not right"],
      [{ ...minimal, DIWAN_PROT: secret }, "DIWAN_PROT is no setting"],
      [{ ...minimal, DIWAN_KEYS: " " }, "DIWAN_KEYS is empty"],
      [{ ...minimal, DIWAN_KEYS_FILE: "/nowhere" }, "DIWAN_KEYS_FILE names cannot be read (ENOENT)"],
      [{ ...minimal, DIWAN_KEYS: secret, DIWAN_KEYS_FILE: "/nowhere" }, "both set"],
      [{ ...minimal, DIWAN_AGENCY_TOKENS: secret }, "DIWAN_AGENCY_TOKENS is not JSON"],
      [{ ...minimal, DIWAN_LIMITS: '{"perClint":1}' }, "limits perClint is no setting"],
      [{ ...minimal, DIWAN_WEBHOOK_SECRET: secret }, "belong together"],
      [{ ...minimal, DIWAN_LOOKUPS: `{"companies":{"url":"${secret}"}}` }, "lookups.companies.url"],
      [
        { ...minimal, DIWAN_LOOKUPS: `{"companies":{"url":"https://a.example","key":"${secret}"}}` },
        "lookups companies key is no setting",
      ],
      [{ ...minimal, DIWAN_VERIFICATION: `{"url":"${secret}"}` }, "verification.url"],
      [
        { ...minimal, DIWAN_VERIFICATION: `{"url":"https://a.example","limits":{"minuts":"${secret}"}}` },
        "verification limits minuts is no setting",
      ],
    ] as const) {
      const told = words(environment);
      expect(told).toContain("ConfigurationError");
      expect(told).toContain(said);
      expect(told).not.toContain(secret);
    }
    expect(words(minimal, fileOf("{"))).toContain("The file of settings is not JSON");
    expect(words(minimal, fileOf("[]"))).toContain("is not an object");
    expect(words(minimal, fileOf('{"prot": 1}'))).toContain("prot is no setting");
  });

  it("are each in the documentation", async () => {
    const { readFileSync } = await import("node:fs");
    const page = readFileSync(new URL("../../../../docs/operations.md", import.meta.url), "utf8");
    for (const { name, variable } of SETTINGS)
      expect(page).toMatch(new RegExp(`\`${name}\` +\\| \`${variable}\``));
  });
});
