import type { FormSession, Problem } from "@diwan/core";

/** Files the endpoint does not have (any more): only it can know, so it is noted with each, for the rules to find until it is removed. */
export function markMissing(problems: readonly Problem[], session: FormSession): void {
  for (const { path, code } of problems) {
    if (code !== "fileMissing") continue;
    const at = path.lastIndexOf("/");
    const files = session.answer(path.slice(0, at));
    if (Array.isArray(files))
      session.setAnswer(
        path.slice(0, at),
        files.map((file: object, index) =>
          String(index) === path.slice(at + 1) ? { ...file, problem: code } : file,
        ),
      );
  }
}
