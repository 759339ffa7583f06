import { strFromU8, unzipSync } from "fflate";
import type { CopyChoices } from "../../src/share/CopyChoices";
import { partnerCopy } from "../../src/share/partnerCopy";

/** A copy with its parts as text. @throws Error if there is none */
export function copied(bytes: Uint8Array, choices: Partial<CopyChoices> = {}) {
  const copy = partnerCopy(bytes, { withoutSheets: [], withoutComments: false, madeOn: "2026-11-21", ...choices });
  if ("refused" in copy) throw new Error(copy.refused);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(copy.bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  return {
    parts,
    report: copy.report,
    sheet: parts["xl/worksheets/sheet1.xml"]!,
    everything: Object.values(parts).join("\n"),
  };
}
