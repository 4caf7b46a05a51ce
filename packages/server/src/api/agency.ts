import { problemResponse } from "../problem-details.js";
import { isSameSecret } from "../status/same-secret.js";

/** The answer to whoever is not one of the agency's systems; `undefined` for those with one of its bearer tokens. */
export async function refuseStranger(request: Request, tokens: readonly string[]): Promise<Response | undefined> {
  const given = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  // Every token is compared, so that the time does not tell which one was near.
  const isAgency = (await Promise.all(tokens.map((token) => isSameSecret(given, token)))).includes(true);
  return isAgency ? undefined : problemResponse("unauthorised", { headers: { "www-authenticate": "Bearer" } });
}
