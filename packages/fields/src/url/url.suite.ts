import { box } from "../accessible-nodes.suite.js";
import { one, oneBox, suiteOf } from "../type.suite.js";
import type { UrlField } from "./url.definition.js";

export const urlSuite = suiteOf<UrlField>({
  shipped: oneBox(
    ["https://www.example.com/", "https://www.example.com"],
    ["https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["https://city.example.net/permits", "city.example.net/permits"],
  ),
  accessibleNodes: box("textbox"),
  isNamedByLabel: true,
  limited: [{ schemes: ["https"] }, { schemes: ["https", "http"] }],
  typed: ({ schemes }) => [
    one("our page", "url"),
    one("localhost", "url"),
    one("ftp://example.com", "url"),
    one("https://user:secret@example.com", "url"),
    ...(schemes?.includes("http") ? [] : [one("http://example.com", "urlScheme")]),
  ],
  refused: () => [
    [7, "type"],
    ["example.com", "url"],
    ["javascript:alert(1)", "url"],
  ],
});
