/** Code that runs inside the page. Each function is sent as its own text, so it may use nothing from this module. */
import type { Active } from "./page.js";

/** Names as in accname 1.2; put there by `accessibilityScript`. */
interface NameApi {
  computeAccessibleName(element: Element): string;
  computeAccessibleDescription(element: Element): string;
  getRole(element: Element): string | null;
}

/** `undefined` where the names are not to be had yet. */
export function describeActive(): Active | undefined {
  if (!("diwanTestNames" in globalThis)) return undefined;
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const api = (globalThis as unknown as { diwanTestNames: NameApi }).diwanTestNames;
  const target = element ?? document.body;
  const control = target as Partial<HTMLInputElement>;
  const group = target.closest("fieldset");
  return {
    tag: target.localName,
    id: target.id,
    control: target.getAttribute("name") ?? "",
    role: api.getRole(target) ?? "",
    name: target === document.body ? "" : api.computeAccessibleName(target),
    description: api.computeAccessibleDescription(target),
    value: /^(input|textarea|select)$/.test(target.localName) ? String(control.value) : "",
    checked: control.checked === true,
    invalid: target.getAttribute("aria-invalid") === "true",
    path: target.closest("[data-path]")?.getAttribute("data-path") ?? "",
    group: group && {
      role: api.getRole(group) ?? "",
      name: api.computeAccessibleName(group),
      description: api.computeAccessibleDescription(group),
      invalid: group.getAttribute("aria-invalid") === "true",
    },
  };
}

export function sayOnline(online: boolean): void {
  Object.defineProperty(navigator, "onLine", { value: online, configurable: true });
  dispatchEvent(new Event(online ? "online" : "offline"));
}

/** `innerText` stops at a shadow root; this walks in, and leaves out what is not displayed. */
export function visibleText(): string {
  const words: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) words.push(node.data);
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
    if (node instanceof Element) {
      if (/^(script|style|template|noscript)$/.test(node.localName)) return;
      const style = getComputedStyle(node);
      if (style.display === "none" || style.visibility === "hidden") return;
      if (!style.display.startsWith("inline") && style.display !== "contents") words.push("\n");
    }
    const inside =
      node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : ((node as Element).shadowRoot ?? node).childNodes;
    inside.forEach(walk);
  };
  walk(document.body);
  return words
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

/** Reports what goes wrong in a page. `send` is the name of a global function, or the URL of a recorder to post to. */
export function recordErrors(send: string): void {
  if (Object.hasOwn(globalThis, Symbol.for("diwan-test-recorder"))) return;
  Object.defineProperty(globalThis, Symbol.for("diwan-test-recorder"), { value: true });
  const report = (text: string) => {
    if (send.startsWith("/")) navigator.sendBeacon(send, text);
    else (globalThis as unknown as { [name: string]: (text: string) => void })[send]?.(text);
  };
  const words = (value: unknown) =>
    value instanceof Error ? `${value.name}: ${value.message}\n${value.stack ?? ""}` : String(value);
  addEventListener("error", (event) =>
    report(
      `error: ${event instanceof ErrorEvent ? words(event.error ?? event.message) : "a resource did not load"}`,
    ),
  );
  addEventListener("unhandledrejection", (event) => report(`rejection: ${words(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) =>
    report(
      `policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
    ),
  );
  for (const level of ["error", "warn"] as const) {
    const say = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      report(`console.${level}: ${args.map(words).join(" ")}`);
      say(...args);
    };
  }
}
