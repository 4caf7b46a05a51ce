import { monitorEventLoopDelay } from "node:perf_hooks";
import type { LogEntry } from "../log-entry.js";

/** Upper ends of the classes that durations are counted in, in seconds. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NANOSECONDS = 1e9;

export interface Metrics {
  /** Counts what a log is told. */
  observe(entry: LogEntry): void;
  /** Everything counted so far, in the text format of Prometheus (version 0.0.4). */
  text(): string;
  stop(): void;
}

/** A label's value, escaped. What stands here is a route, an id of a form or a name of this package's, never what somebody sent. */
const label = (value: string | number): string =>
  `"${String(value).replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n")}"`;
const labelled = (labels: { readonly [name: string]: string | number }): string => {
  const all = Object.entries(labels).map(([name, value]) => `${name}=${label(value)}`);
  return all.length ? `{${all.join(",")}}` : "";
};

interface Durations {
  readonly classes: number[];
  sum: number;
  count: number;
}

/** Numbers of this process for whoever watches over it. Nothing in them tells of a person. */
export function createMetrics(): Metrics {
  const counts = new Map<string, Map<string, number>>();
  const durations = new Map<string, Durations>();
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();

  function add(name: string, labels: { readonly [name: string]: string | number }, amount = 1): void {
    const series = counts.get(name) ?? new Map<string, number>();
    counts.set(name, series);
    const key = labelled(labels);
    series.set(key, (series.get(key) ?? 0) + amount);
  }
  function time(route: string, seconds: number): void {
    const found = durations.get(route) ?? { classes: CLASSES.map(() => 0), sum: 0, count: 0 };
    durations.set(route, found);
    CLASSES.forEach((end, at) => {
      if (seconds <= end) found.classes[at] = (found.classes[at] ?? 0) + 1;
    });
    found.sum += seconds;
    found.count++;
  }

  const HELP: { readonly [name: string]: string } = {
    diwan_requests_total: "Requests answered, by route and status",
    diwan_submissions_total: "Submissions that were kept, by form",
    diwan_refused_total: "Requests refused for a reason that says something of whoever sent them, by kind",
    diwan_failures_total: "Requests and sweeps that failed, by name of the error",
    diwan_swept_total: "What was deleted because it had been kept as long as promised, by kind",
  };
  return {
    observe({ event, route, status, milliseconds, form, security, error, removed }) {
      if (event === "sweep") {
        for (const [kind, count] of Object.entries(removed ?? {})) add("diwan_swept_total", { kind }, count);
        if (status >= 500) add("diwan_failures_total", { error: "sweep" });
        return;
      }
      const name = event === "page" ? `page:${route ?? "none"}` : (route ?? "none");
      add("diwan_requests_total", { route: name, status });
      time(name, milliseconds / 1000);
      if (event === "submission" && status === 201) add("diwan_submissions_total", { form: form ?? "" });
      if (security) add("diwan_refused_total", { kind: security });
      if (error !== undefined) add("diwan_failures_total", { error });
    },
    text() {
      const lines: string[] = [];
      const head = (name: string, type: string, help: string): void =>
        void lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
      for (const [name, series] of counts) {
        head(name, "counter", HELP[name] ?? name);
        for (const [labels, value] of series) lines.push(`${name}${labels} ${value}`);
      }
      if (durations.size)
        head("diwan_request_seconds", "histogram", "Time until a request was answered, by route");
      for (const [route, { classes, sum, count }] of durations) {
        CLASSES.forEach((le, at) =>
          lines.push(`diwan_request_seconds_bucket${labelled({ route, le })} ${classes[at] ?? 0}`),
        );
        lines.push(
          `diwan_request_seconds_bucket${labelled({ route, le: "+Inf" })} ${count}`,
          `diwan_request_seconds_sum${labelled({ route })} ${sum}`,
          `diwan_request_seconds_count${labelled({ route })} ${count}`,
        );
      }
      const { user, system } = process.cpuUsage();
      const gauges: readonly (readonly [name: string, type: string, help: string, value: number])[] = [
        ["process_cpu_seconds_total", "counter", "Processor time used", (user + system) / 1e6],
        ["process_resident_memory_bytes", "gauge", "Memory in use", process.memoryUsage.rss()],
        [
          "process_start_time_seconds",
          "gauge",
          "When the process began",
          Date.now() / 1000 - process.uptime(),
        ],
        [
          "nodejs_eventloop_lag_p99_seconds",
          "gauge",
          "How late the event loop was, 99 of 100 times less than this",
          (Number.isFinite(delay.percentile(99)) ? delay.percentile(99) : 0) / NANOSECONDS,
        ],
      ];
      for (const [name, type, help, value] of gauges) {
        head(name, type, help);
        lines.push(`${name} ${value}`);
      }
      delay.reset();
      return `${lines.join("\n")}\n`;
    },
    stop: () => void delay.disable(),
  };
}
