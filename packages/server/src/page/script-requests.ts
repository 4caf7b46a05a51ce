/** What a script that has taken over a page asks of the page's own server, at `_answers`. */
import type { Visitor } from "../session/visitors.js";
import { draftsOf, type PageEnvironment, type PageRequest } from "./page-environment.js";
import { emptyResponse, PRIVATE_HEADERS } from "./responses.js";
import { updateSavedForm } from "./save.js";

/** Asked by a script of the page itself: another site's would have to ask first (Fetch standard, "CORS-preflight"), and nobody answers. */
const isOwnScript = ({ visitors }: PageEnvironment, { request }: PageRequest, visitor: Visitor): boolean =>
  !visitor.cookie && visitors.isSameSite(request);

/** PUT: the form was saved without a script, which has come since and saves it again. */
export async function saveAgain(environment: PageEnvironment, incoming: PageRequest): Promise<Response> {
  const { visitors, visits, offersSaving, maxBytes } = environment;
  const { request, location } = incoming;
  const visitor = await visitors.identify(request);
  const isAllowed = offersSaving && isOwnScript(environment, incoming, visitor);
  const saved = isAllowed ? (await visits.read(visitor, location.form))?.saved : undefined;
  return saved
    ? updateSavedForm(request, saved, draftsOf(environment, incoming), maxBytes, PRIVATE_HEADERS)
    : emptyResponse(404);
}

/** DELETE: the application was sent by the element. What is kept here is of no use any more, nor is the draft it was made of. */
export async function forgetVisit(environment: PageEnvironment, incoming: PageRequest): Promise<Response> {
  const { visitors, visits } = environment;
  const { request, location } = incoming;
  const visitor = await visitors.identify(request);
  if (isOwnScript(environment, incoming, visitor)) {
    const saved = (await visits.read(visitor, location.form))?.saved;
    if (saved) await draftsOf(environment, incoming).remove(saved);
    await visits.forget(visitor, location.form);
  }
  return emptyResponse(204);
}
