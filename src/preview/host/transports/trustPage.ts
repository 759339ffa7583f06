/**
 * Before office.js talks to a page that is not Microsoft's and not https, it asks a page beside itself, at
 * `AgaveErrorUX/index.html`, whether the person trusts the site. The preview's server answers with this page; the pane's
 * content security policy must let it in (`frame-src 'self'`).
 */
export const trustPagePath = "AgaveErrorUX/index.html";

export const trustPage = `<!doctype html>
<title>The preview of this add-in</title>
<script>
  addEventListener("message", ({ source, origin }) => {
    if (origin === location.origin) source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
  });
</script>
`;
