/**
 * The agency's end of a hand-over: receives submissions as signed webhooks (https://www.standardwebhooks.com/) and keeps each once.
 *
 *   DIWAN_WEBHOOK_SECRET=whsec_… node webhook-receiver.mjs      listens on port 9000, or on PORT
 *
 * Nothing but Node is needed. In another language it is the same thirty lines.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";

/** Seconds a message may be old, or early by a wrong clock: what was overheard cannot be played back later. */
const TOLERANCE = 300;
const MAX_BYTES = 4 * 1024 * 1024;

/** The bytes of a secret. A secret that is missing or short would let anybody sign, so it is refused when the receiver is made. */
function keyOf(secret) {
  const key = Buffer.from((secret ?? "").replace(/^whsec_/, ""), "base64");
  if (key.length < 24)
    throw new Error("The webhook's secret is 'whsec_' and base64 of at least 24 random bytes");
  return key;
}

/** True when the message was signed with the secret, lately, and not changed since. `headers` have lower-case names. */
export function isGenuine(headers, body, secret, now = new Date()) {
  const { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures } = headers;
  if (!id || !timestamp || !signatures) return false;
  if (!(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= TOLERANCE)) return false;
  const expected = createHmac("sha256", keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest();
  // Several signatures, while a secret is being replaced by the next.
  return signatures.split(" ").some((each) => {
    const [version, signature = ""] = each.split(",");
    const given = Buffer.from(signature, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A server that calls `receive(receipt)` once for each submission and answers when that is done; a rejection means: try again later. */
export function createReceiver({ secret, receive, now = () => new Date() }) {
  keyOf(secret);
  // Keep the ids where you keep the submissions, in the same transaction; here they last as long as the process.
  const seen = new Set();
  return createServer(async (request, response) => {
    const answer = (status) => {
      response.writeHead(status).end();
    };
    if (request.method !== "POST") return answer(405);
    const body = await bodyOf(request);
    if (body === undefined) return answer(413);
    if (!isGenuine(request.headers, body, secret, now())) return answer(401);
    const id = request.headers["webhook-id"];
    // A second copy: the first answer was lost on its way.
    if (seen.has(id)) return answer(204);
    try {
      await receive(JSON.parse(body).data);
    } catch {
      return answer(500);
    }
    seen.add(id);
    return answer(204);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const secret = process.env.DIWAN_WEBHOOK_SECRET;
  const receive = ({ reference, submission }) =>
    console.log(`${reference}: ${submission.form} ${submission.version}, in ${submission.language}`);
  createReceiver({ secret, receive }).listen(Number(process.env.PORT ?? 9000), () =>
    console.log("Waiting for submissions"),
  );
}
