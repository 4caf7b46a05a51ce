import { MOST_LISTED, RECEIPT_FORMAT, summaryOf, type Receipt, type SubmissionStore } from "./store.js";

/**
 * Submissions in this process alone, gone when it ends: for tests, for trying things out, and where there is neither a disk nor a database. It is whole
 * and keeps once, but not for good: `openServer` of `@diwan/server/db` does.
 */
export function memoryStore(): SubmissionStore {
  const [byReference, byKey] = [new Map<string, Receipt>(), new Map<string, Receipt>()];
  const definitions = new Map<string, string>();
  const nameOf = (form: string, key: string): string => JSON.stringify([form, key]);
  return {
    keep(submission, { reference: next, fingerprint, now, today, definition, files = [] }) {
      const name = nameOf(submission.form, submission.key);
      const before = byKey.get(name);
      if (before) return Promise.resolve(before);
      let reference = next();
      while (byReference.has(reference)) reference = next();
      if (definition) definitions.set(definition.hash, definition.text);
      const receipt: Receipt = structuredClone({
        format: RECEIPT_FORMAT,
        reference,
        receivedAt: now.toISOString(),
        fingerprint,
        submission,
        ...(today !== undefined && { today }),
        ...(files.length && { files }),
      });
      byReference.set(reference, receipt);
      byKey.set(name, receipt);
      return Promise.resolve(receipt);
    },
    find: (form, key) => Promise.resolve(byKey.get(nameOf(form, key))),
    definition: (hash) => Promise.resolve(definitions.get(hash)),
    get: (reference) => Promise.resolve(byReference.get(reference)),
    // The sort keeps the order of equals: turned round first, the later of two in the same moment stays in front.
    list({ after, limit = MOST_LISTED } = {}) {
      const all = [...byReference.values()]
        .map(summaryOf)
        .reverse()
        .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
      const at = after ? all.findIndex(({ reference }) => reference === after.reference) + 1 : 0;
      return Promise.resolve(all.slice(at, at + Math.min(limit, MOST_LISTED)));
    },
  };
}
