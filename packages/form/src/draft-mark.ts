/** Where unsent answers are kept. */
export type DraftMode = "off" | "session" | "device";

/** Name under which a form's draft (in the tab's storage), or the marker that there is one (on the device), is kept. */
export const draftName = (form: string): string => `diwan-draft:${form}`;

/** Whether a draft is waiting, found out without loading what reads it. */
export function hasDraft(form: string, mode: DraftMode): boolean {
  try {
    return mode !== "off" && (mode === "device" ? localStorage : sessionStorage).getItem(draftName(form)) !== null;
  } catch {
    // Storage is refused: nothing was ever kept.
    return false;
  }
}
