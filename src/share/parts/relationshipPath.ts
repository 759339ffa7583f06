import { decodedAddress } from "./decodedAddress";
/** Where a part keeps its relationships; "" stands for the package. */
export function relationshipPath(path: string): string {
  const name = path.lastIndexOf("/") + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

/** Whose relationships a part holds; null if it holds none. */
export function ownerOf(path: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(path);
  return match ? `${match[1] ?? ""}${match[2]}` : null;
}

/** A target as seen from a part's folder, as a path from the package's root. */
export function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of decodedAddress(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
