/** The examples of docs/examples/deploy name settings that there are, and keep to what docs/operations.md says of them. There is no Docker here to build them. */
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";

const read = (name: string): string =>
  readFileSync(new URL(`../../docs/examples/deploy/${name}`, import.meta.url), "utf8");
const FILES = ["Dockerfile", "compose.yaml", "kubernetes.yaml", "diwan.service", "nginx.conf"];
const settings = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
const variables = new Set([...settings.matchAll(/\| `(DIWAN_[A-Z0-9_]+)`/g)].map(([, name = ""]) => name));

describe.each(FILES)("%s", (name) => {
  it("sets only what there is", () => {
    const named = [...read(name).matchAll(/\bDIWAN_[A-Z0-9_]+\b/g)].map(([variable]) =>
      variable.replace(/_FILE$/, ""),
    );
    expect(named.filter((variable) => !variables.has(variable))).toEqual([]);
  });
  it("holds no secret", () => {
    expect(read(name)).not.toMatch(/whsec_[A-Za-z0-9]|postgres(ql)?:\/\/[^%\s'"]*:[^%\s'"]+@/);
  });
});

describe("the image", () => {
  const dockerfile = read("Dockerfile");
  it("runs as an account of its own, by a fixed version of the system, ends by SIGTERM and is asked whether it lives", () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    for (const [, image = ""] of dockerfile.matchAll(/^FROM (\S+)/gm))
      expect(image).toMatch(/:(?!latest)\S+$/);
    // The shell would not hand signals on.
    expect(dockerfile).toMatch(/^CMD \[.*"start"\]$/m);
    expect(dockerfile).not.toMatch(/^ADD |apt-get (?!update)|curl |sudo/m);
  });
  it("has a folder for each volume that is mounted, which would belong to root otherwise", () => {
    const [, folders = ""] = /^RUN install -d -o node [^/]*(\/.*)$/m.exec(dockerfile) ?? [];
    const [, path] = /name: files, mountPath: (\/[a-z]+)/.exec(read("kubernetes.yaml")) ?? [];
    expect(path).toBe("/files");
    for (const mounted of ["/data", path]) expect(folders.split(" ")).toContain(mounted);
  });
  it("has a health check that Node can run", () => {
    const [, script = ""] = /CMD \["node", "-e", "(.*)"\]$/m.exec(dockerfile) ?? [];
    expect(() => new Script(script)).not.toThrow();
  });
});

it("what runs it gives it longer to end than it takes to drain, and a root that is only read", () => {
  const seconds = (name: string, pattern: RegExp): number => Number(pattern.exec(read(name))?.[1]);
  const delay = seconds("compose.yaml", /DIWAN_DRAIN_DELAY: "(\d+)"/) / 1000;
  expect(delay).toBeGreaterThan(0);
  expect(seconds("compose.yaml", /stop_grace_period: (\d+)s/)).toBeGreaterThan(delay + 10);
  const kubernetes = read("kubernetes.yaml");
  const drain = seconds("kubernetes.yaml", /DIWAN_DRAIN_DELAY, value: "(\d+)"/) / 1000;
  expect(seconds("kubernetes.yaml", /terminationGracePeriodSeconds: (\d+)/)).toBeGreaterThan(drain + 10);
  const [period, failures] = [/periodSeconds: (\d+)/, /failureThreshold: (\d+)/].map((pattern) =>
    Number(pattern.exec(kubernetes.slice(kubernetes.indexOf("readinessProbe")))?.[1]),
  );
  expect(drain).toBeGreaterThan((period ?? 0) * (failures ?? 0));
  expect(kubernetes).toMatch(/readOnlyRootFilesystem: true/);
  expect(kubernetes).toMatch(/runAsNonRoot: true/);
  expect(read("compose.yaml")).toMatch(/read_only: true/);
  expect(seconds("nginx.conf", /keepalive_timeout (\d+)s/)).toBeLessThan(65);
});

it("every secret of the compose file is made by what its first lines say, and kept by nobody else", () => {
  const compose = read("compose.yaml");
  const named = [...compose.matchAll(/file: \.\/secrets\/([a-z-]+) \}/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(compose).toContain(`> secrets/${name}`);
});

it("no pod is given variables of a Service, which have the names of settings", () => {
  const kubernetes = read("kubernetes.yaml");
  const pods = kubernetes.match(/^ {4}spec:$/gm);
  expect(pods?.length).toBeGreaterThan(1);
  expect(kubernetes.match(/^ {6}enableServiceLinks: false$/gm)).toHaveLength(pods?.length ?? 0);
});

it("a unit of systemd may write backups as well as its data", () => {
  const folders = /^StateDirectory=(.+)$/m.exec(read("diwan.service"))?.[1]?.split(" ");
  const named = /npx diwan-server backup \/var\/lib\/([^/\s]+)\//.exec(settings)?.[1];
  expect(named).toBeDefined();
  expect(folders).toContain(named);
});
