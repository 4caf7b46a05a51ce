/** Processes in PID namespaces of their own, as in containers: each is number 1 there and cannot see the others. */
import { spawnSync } from "node:child_process";

/** The command that runs another one in a new namespace, and dies with it. An account that is not root needs a user namespace, which not every machine allows. */
const UNSHARE = [
  "unshare",
  ...(process.getuid?.() === 0 ? [] : ["--user", "--map-root-user"]),
  "--pid",
  "--fork",
  "--kill-child",
  "--mount-proc",
];

export const inNamespace = (command: readonly string[]): readonly string[] => [...UNSHARE, ...command];

/** Why there are no PID namespaces to test in; `undefined` when there are. */
export function noNamespaces(): string | undefined {
  const [command = "", ...args] = inNamespace(["true"]);
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0
    ? undefined
    : `no PID namespaces here: ${error?.message ?? stderr.trim()} (Linux, as root)`;
}
