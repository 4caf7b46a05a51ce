import { json } from "./respond.js";
import type { Route } from "./route.js";
import { GIVEN } from "./schemas.js";

export interface ReadinessOptions {
  /** Rejects when what is behind the server does not answer. */
  readonly ping?: (() => Promise<void>) | undefined;
  readonly isClosing?: (() => boolean) | undefined;
}

const PATIENCE = 2000;

/** Rejects when a promise takes too long. */
const soon = async (promise: Promise<void>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), PATIENCE);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

export type Readiness = "ok" | "closing" | "unavailable";

/** Whether requests can be taken now. */
export async function readiness({ ping, isClosing }: ReadinessOptions): Promise<Readiness> {
  if (isClosing?.()) return "closing";
  return soon(ping?.() ?? Promise.resolve()).then(
    () => "ok",
    () => "unavailable",
  );
}

export function healthRoutes(options: ReadinessOptions): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/health",
      id: "health",
      summary: "Whether the process lives",
      answers: { 200: { description: "It does", schema: GIVEN.health } },
      run: () => ({ event: "health", response: json({ status: "ok" }) }),
    },
    {
      method: "GET",
      path: "/ready",
      id: "ready",
      summary: "Whether the process can take requests",
      answers: {
        200: { description: "It can", schema: GIVEN.health },
        503: { description: "It cannot, or is about to end", schema: GIVEN.health },
      },
      async run() {
        const status = await readiness(options);
        return { event: "health", response: json({ status }, status === "ok" ? 200 : 503) };
      },
    },
  ];
}
