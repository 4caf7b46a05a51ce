/** What types that verify say of themselves for tests. Nothing here knows a browser until it is called. */
import {
  accessibleNode,
  description,
  errorOf,
  join,
  label,
  type AccessibleNode,
  type Props,
} from "./accessible-nodes.suite.js";
import type { Refused } from "./type.suite.js";
import { stageOf, verificationOf, type Channel } from "./verification.js";

const PROOF = "5kYx0aVb3Qm1Zt8LwPcR7g";

/** What a screen reader is told of an address that is being confirmed. */
export function verifiedNodes(
  p: Props,
  channel: Channel,
  shown: (to: string) => string,
): readonly AccessibleNode[] {
  const { t } = p.locale;
  const value = verificationOf(p.value);
  const stage = stageOf(value);
  const { problem, count = 1 } = value;
  const ofAttempt = problem && problem !== "address" ? t(`error.${problem}`, { count }) : undefined;
  const part = stage === "address" ? "to" : "code";
  const error = p.partErrors?.[part] ?? (p.error ? undefined : ofAttempt);
  const states = {
    disabled: p.disabled,
    readonly: p.readonly && !p.disabled,
    required: !p.disabled && !p.optional,
    invalid: error ?? p.error,
  };
  const group = accessibleNode("group", label(p), description(p));
  if (stage === "address")
    return [group, accessibleNode("textbox", t(`verification.${channel}`), errorOf(p, error), states)];
  if (stage === "confirmed") return [group];
  const sent = t(`verification.sent.${channel}`, { to: shown(value.to), count: value.minutes ?? 10 });
  return [
    group,
    accessibleNode(
      "textbox",
      t("verification.code"),
      join(sent, t(`verification.late.${channel}`), errorOf(p, error)),
      states,
    ),
  ];
}

/** Answers that only a stranger's program can send. */
export function verifiedRefused(to: string, wrong: string, problem: string): readonly Refused[] {
  const at = "2026-11-29T09:00:00.000Z";
  return [
    [to, "type"],
    [{ to: wrong, verified: true, at }, problem],
    [{ to, verified: true }, "type"],
    [{ to, verified: false, at }, "type"],
    [{ to, verified: true, at: "yesterday" }, "type"],
    [{ to, verified: true, at, code: "123456" }, "type"],
    [{ to, verified: true, at, proof: "short" }, "type"],
    [{ to }, "/to verification"],
    [{ to, proof: PROOF }, "/code codeMissing"],
    [{ to, proof: PROOF, problem: "codeWrong", count: 4 }, "/code codeWrong"],
    [{ to, proof: PROOF, problem: "codeExpired" }, "/code codeExpired"],
    [{ to, proof: PROOF, problem: "codeTries" }, "/code codeTries"],
    [{ to, problem: "codeWait", count: 2 }, "/to codeWait"],
    [{ to, problem: "codeFailed" }, "/to codeFailed"],
  ];
}
