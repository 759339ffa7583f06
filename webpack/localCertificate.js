import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where office-addin-dev-certs keeps the certificate of https://localhost. Throws a sentence if it has not been made yet. */
export function localCertificate() {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) =>
    path.join(homedir(), ".office-addin-dev-certs", name),
  );
  if (![key, cert, ca].every((file) => existsSync(file)))
    throw new Error(`There is no certificate for https://localhost yet (${key}): run "npm run certificate" first.`);
  return { key, cert, ca };
}
