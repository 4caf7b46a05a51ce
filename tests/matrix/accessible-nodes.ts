/** What assistive technology is told: computed from the page as accname 1.2 has it in every engine, and read from Chromium's own accessibility tree. */
import { executeServerCommand } from "@web/test-runner-commands";
import { computeAccessibleDescription, computeAccessibleName, getRole } from "dom-accessibility-api";
import { squash } from "@diwan/fields/suite";
import type { AccessibleNode } from "./expected.js";

const CONTROLS = "fieldset,input:not([type=hidden]),select,textarea";
/** Roles of what the first of these finds. */
const ROLES = new Set(["group", "radiogroup", "textbox", "combobox", "radio", "checkbox"]);

/** Every control and group in sight, in order, as its computed role, name, description and states. */
export function computedNodes(root: ParentNode): readonly AccessibleNode[] {
  return (
    [...root.querySelectorAll<HTMLInputElement>(CONTROLS)]
      // What an option reveals is not there until it is chosen.
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        role: getRole(one) ?? "",
        name: squash(computeAccessibleName(one)),
        description: squash(computeAccessibleDescription(one)),
        states: [
          one.matches(":checked") && "checked",
          one.matches(":disabled") && "disabled",
          one.getAttribute("aria-invalid") === "true" && "invalid",
          // Of what is disabled nobody says that it is read-only as well; a native select cannot be.
          /textbox|combobox/.test(getRole(one) ?? "") &&
            one.readOnly &&
            !one.matches(":disabled") &&
            "readonly",
          // Nor that it is required.
          one.getAttribute("aria-required") === "true" && !one.matches(":disabled,:disabled *") && "required",
        ].filter((state) => typeof state === "string"),
      }))
  );
}

/** As much of the protocol's `Accessibility.AXNode` as is read here. */
export interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Chromium's tree; `undefined` in an engine that shows none. */
export const axTree = async (): Promise<readonly AXNode[] | undefined> =>
  (await executeServerCommand<readonly AXNode[] | false, undefined>("diwan:tree")) || undefined;

export const property = (node: AXNode, name: string): unknown =>
  node.properties?.find((one) => one.name === name)?.value.value;

/** The nodes of a tree in reading order, from its root. */
export function* inOrder(
  nodes: readonly AXNode[],
): Generator<{ readonly node: AXNode; readonly depth: number }> {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  function* walk(node: AXNode, depth: number): Generator<{ readonly node: AXNode; readonly depth: number }> {
    if (!node.ignored) yield { node, depth };
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) yield* walk(child, depth + (node.ignored ? 0 : 1));
    }
  }
  const root = nodes.find((node) => node.parentId === undefined);
  if (root) yield* walk(root, 0);
}

/** Without what stands in a player: its controls are the browser's own. */
function withoutPlayers(nodes: readonly AXNode[]): readonly AXNode[] {
  const found: AXNode[] = [];
  let player = Infinity;
  for (const { node, depth } of inOrder(nodes)) {
    if (depth <= player) player = Infinity;
    if (player === Infinity) found.push(node);
    if (player === Infinity && /^(video|audio)$/i.test(node.role?.value ?? "")) player = depth;
  }
  return found;
}

/** Controls and named groups of a tree, in the same words as `computed`. A group without a name is a disclosure (`<details>`), not a question. */
export const nodesOfTree = (nodes: readonly AXNode[]): readonly AccessibleNode[] =>
  withoutPlayers(nodes)
    .filter(({ role, name }) => ROLES.has(role?.value ?? "") && (role?.value !== "group" || name?.value))
    .map((node) => ({
      role: node.role?.value ?? "",
      name: squash(node.name?.value ?? ""),
      description: squash(node.description?.value ?? ""),
      states: [
        property(node, "checked") === "true" && "checked",
        property(node, "disabled") === true && "disabled",
        property(node, "invalid") === "true" && "invalid",
        property(node, "readonly") === true && "readonly",
        property(node, "required") === true && property(node, "disabled") !== true && "required",
      ].filter((state) => typeof state === "string"),
    }));
