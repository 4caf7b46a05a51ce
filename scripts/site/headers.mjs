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
