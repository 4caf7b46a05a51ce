import { createSession, type FormSession, type Submission } from "@diwan/core";

/** What was sent, to be shown as any session is: the citizen may go on changing answers while it is on its way, and afterwards. */
export function submittedSession({ form }: FormSession, { answers, calculations }: Submission): FormSession {
  const sentAt = new Date();
  const session = createSession(form, { answers, now: () => sentAt, defaults: false });
  const calculation = {
    value: (name: string): unknown => (Object.hasOwn(calculations, name) ? calculations[name] : undefined),
  };
  // The same session in all but one method.
  return Object.create(session, { calculation }) as FormSession;
}
