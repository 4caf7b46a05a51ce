import { context, metrics, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Sender } from "../api/route.js";

type Fetch = (request: Request, sender?: Sender) => Promise<Response>;

const FAILED = 500;

/**
 * Tells OpenTelemetry of each request: a span (continuing the trace its sender began) and the histogram `http.server.request.duration`, named as its semantic
 * conventions have it. Without an SDK, which is the agency's to bring and to start before this, both are nothing. No address, query, header or body is told.
 */
export function withTelemetry(fetch: Fetch, route: (request: Request) => string | undefined): Fetch {
  const tracer = trace.getTracer("@diwan/server");
  const duration = metrics.getMeter("@diwan/server").createHistogram("http.server.request.duration", {
    unit: "s",
    description: "Time until a request was answered",
  });
  return (request, sender) => {
    const name = route(request);
    const attributes = {
      "http.request.method": request.method,
      ...(name !== undefined && { "http.route": name }),
    };
    const parent = propagation.extract(context.active(), request.headers, {
      get: (headers, key) => headers.get(key) ?? undefined,
      keys: (headers) => [...headers.keys()],
    });
    const began = performance.now();
    return tracer.startActiveSpan(
      name === undefined ? request.method : `${request.method} ${name}`,
      { kind: SpanKind.SERVER, attributes },
      parent,
      async (span) => {
        let status = FAILED;
        try {
          const response = await fetch(request, sender);
          ({ status } = response);
          return response;
        } finally {
          const told = { ...attributes, "http.response.status_code": status };
          span.setAttributes(told);
          if (status >= FAILED) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
          duration.record((performance.now() - began) / 1000, told);
        }
      },
    );
  };
}
