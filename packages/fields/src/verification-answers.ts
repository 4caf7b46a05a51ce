import type { CodeConfirmed, CodeSent } from "./verification.js";

/** What the endpoints for codes answer (docs/keeping-safe.md), read in a browser and by the server's own pages alike. */

type Members = { readonly [member: string]: unknown };
const members = async (response: Response): Promise<Members> => {
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? (body as Members) : {}; // any object may be read by key
};
/** Minutes to wait, at least one: nobody counts seconds. */
const minutesToWait = (response: Response): number =>
  Math.max(1, Math.ceil((Number(response.headers.get("retry-after")) || 60) / 60));
const wait = (response: Response) => ({ problem: "codeWait", count: minutesToWait(response) }) as const;
const FAILED = { problem: "codeFailed" } as const;

export async function readSent(response: Response): Promise<CodeSent> {
  if (response.status === 429) return wait(response);
  if (response.status === 422) return { problem: "address" };
  const { proof, minutes } = await members(response);
  return response.ok && typeof proof === "string" && typeof minutes === "number"
    ? { proof, minutes }
    : FAILED;
}

export async function readConfirmed(response: Response): Promise<CodeConfirmed> {
  if (response.status === 429) return wait(response);
  const { at, problems } = await members(response);
  if (response.ok) return typeof at === "string" ? { at } : FAILED;
  const [problem] = Array.isArray(problems) ? (problems as readonly Members[]) : [];
  const code = problem?.["code"];
  if (code !== "codeWrong" && code !== "codeExpired" && code !== "codeTries") return FAILED;
  const count = (problem?.["params"] as Members | undefined)?.["count"];
  return { problem: code, ...(typeof count === "number" && { count }) };
}
