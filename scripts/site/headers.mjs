/** The headers of a careful agency's site. A form that works here works anywhere. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy the form's templates need; lit makes it.
  "trusted-types diwan",
].join("; ");

export const headers = async (context, next) => {
  await next();
  context.header("Content-Security-Policy", CSP);
  context.header("X-Content-Type-Options", "nosniff");
  context.header("Referrer-Policy", "same-origin");
  context.header("Cross-Origin-Opener-Policy", "same-origin");
  context.header("Cross-Origin-Resource-Policy", "same-origin");
  context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * While the site is for this machine only, so are its answers: a page elsewhere whose name was made to point here (DNS rebinding) would otherwise
 * read what arrived, being of the same origin as itself.
 */
export const localOnly = async (context, next) => {
  if (!LOOPBACK.test(context.req.header("host") ?? ""))
    return context.text("This site answers to localhost only; set HOST to open it to others.", 421);
  await next();
};
