/**
 * Our own XLIFF 1.2: one line a unit, without the notes for translators, which `--collect` adds (71 languages would repeat them 71 times). Where a string comes from is
 * said as the standard says it: `phase-name` of a target names a `<phase>` of the file's header (`process-name` translation or review, `date`, and `tool-id` where no person did it).
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(fileURLToPath(new URL("../../packages/i18n/package.json", import.meta.url)));
const { DOMParser } = require("@xmldom/xmldom");

/** Who translated or read a string, and when; kept in the name of its phase too, so that a file can be read by eye. */
export const phaseOf = (process, by, date) => ({ name: `${process}-${by}-${date}`, process, by, date });

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const quoted = (text) => escape(text).replace(/"/g, "&quot;");

/**
 * Reads a file of units: `{ [group]: { [id]: { source, target, stale, phase } } }`. `stale` is a translation of an older source, which `approved="no"` remembers.
 * @param {string} xml
 */
export function readXliff(xml) {
  /** @type {{ [group: string]: { [id: string]: { source: string, target: string, stale: boolean, phase?: object } } }} */
  const resources = {};
  if (!xml.trim()) return resources;
  const document = new DOMParser().parseFromString(xml, "text/xml");
  for (const file of document.getElementsByTagName("file")) {
    const phases = {};
    for (const phase of file.getElementsByTagName("phase"))
      phases[phase.getAttribute("phase-name")] = phaseOf(
        phase.getAttribute("process-name"),
        phase.getAttribute("tool-id") || "person",
        (phase.getAttribute("date") ?? "").slice(0, 10),
      );
    const units = (resources[file.getAttribute("original")] ??= {});
    for (const unit of file.getElementsByTagName("trans-unit")) {
      const [target] = unit.getElementsByTagName("target");
      units[unit.getAttribute("id")] = {
        source: unit.getElementsByTagName("source")[0]?.textContent ?? "",
        target: target?.textContent ?? "",
        stale: unit.getAttribute("approved") === "no",
        phase: phases[target?.getAttribute("phase-name") ?? ""],
      };
    }
  }
  return resources;
}

function stateOf({ target, stale, phase }) {
  if (!target) return "needs-translation";
  if (stale) return "needs-review-translation";
  return phase?.process === "review" ? "signed-off" : "translated";
}

function unitLine(id, unit) {
  const { source, target, stale, phase, note } = unit;
  const attributes = `state="${stateOf(unit)}"${target && phase ? ` phase-name="${quoted(phase.name)}"` : ""}`;
  return `      <trans-unit id="${quoted(id)}"${target && stale ? ' approved="no"' : ""}><source>${escape(source)}</source><target ${attributes}>${escape(target)}</target>${note ? `<note>${escape(note)}</note>` : ""}</trans-unit>\n`;
}

function header(units) {
  const phases = new Map(
    Object.values(units).flatMap(({ target, phase }) => (target && phase ? [[phase.name, phase]] : [])),
  );
  if (!phases.size) return "";
  const lines = [...phases.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, process, by, date }) =>
        `<phase phase-name="${quoted(name)}" process-name="${process}"${by === "person" ? "" : ` tool-id="${quoted(by)}"`} date="${date}T00:00:00Z"/>`,
    );
  const tools = [...new Set([...phases.values()].map(({ by }) => by))]
    .filter((by) => by !== "person")
    .map((by) => `<tool tool-id="${quoted(by)}" tool-name="${quoted(by)}"/>`);
  return `    <header><phase-group>${lines.join("")}</phase-group>${tools.join("")}</header>\n`;
}

/** Writes such units. */
export function writeXliff(resources, language) {
  const files = Object.entries(resources).map(
    ([group, units]) =>
      `  <file original="${quoted(group)}" datatype="plaintext" source-language="en" target-language="${language}">\n${header(units)}    <body>\n${Object.entries(
        units,
      )
        .map(([id, unit]) => unitLine(id, unit))
        .join("")}    </body>\n  </file>\n`,
  );
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n${files.join("")}</xliff>\n`;
}
