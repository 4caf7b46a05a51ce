const LINE = /^(\w+)(\{.*\})? (\S+)$/;

interface Family {
  readonly head: readonly string[];
  readonly values: Map<string, number>;
}

/** Numbers that are of one process, and say nothing as a sum. */
const isOfProcess = (name: string): boolean => /^(?:process|nodejs)_/.test(name);
const FAMILY = /_(?:bucket|sum|count)$/;

const withWorker = (labels: string, worker: string): string =>
  labels ? `${labels.slice(0, -1)},worker="${worker}"}` : `{worker="${worker}"}`;

/**
 * Numbers of several processes in the text format of Prometheus, as those of one: what was counted is added up, those that have ended included, and what is of a
 * process has its number as a label. Each text is as `createMetrics` writes it.
 */
export function mergeMetrics(living: ReadonlyMap<string, string>, ended: readonly string[] = []): string {
  const families = new Map<string, Family>();
  const read = (text: string, worker?: string): void => {
    let head: string[] = [];
    for (const line of text.split("\n")) {
      if (line.startsWith("# HELP")) head = [line];
      else if (line.startsWith("#")) head.push(line);
      const [, name = "", labels = "", value] = LINE.exec(line) ?? [];
      if (!name || line.startsWith("#") || (worker === undefined && isOfProcess(name))) continue;
      const of = head[0]?.split(" ")[2] ?? name.replace(FAMILY, "");
      const family = families.get(of) ?? { head, values: new Map<string, number>() };
      families.set(of, family);
      const key = `${name}${isOfProcess(name) ? withWorker(labels, String(worker)) : labels}`;
      family.values.set(key, (family.values.get(key) ?? 0) + Number(value));
    }
  };
  for (const [worker, text] of living) read(text, worker);
  for (const text of ended) read(text);
  const lines = [...families.values()].flatMap(({ head, values }) => [
    ...head,
    ...[...values].map(([series, value]) => `${series} ${value}`),
  ]);
  return lines.length ? `${lines.join("\n")}\n` : "";
}
