/** Griffel and Fluent make an empty <style> element and fill it through the DOM: this is the hash of no text. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the page may load and reach: itself, and Microsoft's office.js. There is no other host, no inline script and no eval.
 * `connect-src 'self'` also keeps the usage reports of office.js from leaving the page; nothing depends on them.
 */
export function contentSecurityPolicy(officeAddress) {
  const microsoft = new URL(officeAddress).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${microsoft}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
