import { useState } from "react";
import type { CopyChoices } from "../../share/CopyChoices";
import type { ShareCheck } from "../../share/ShareCheck";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { copyName } from "./copyName";
import { isRefusal } from "./isRefusal";
import { sameSheets } from "./sameSheets";
import { saveFile } from "./saveFile";
import type { PartnerCopy, ShareEngine } from "./ShareEngine";
import { workbookAddress } from "./workbookAddress";

/** A partner copy with what its file is called. */
export interface NamedCopy extends PartnerCopy {
  readonly name: string;
  /** Whether this Excel can open it at once. */
  readonly canOpen: boolean;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "made"; readonly copy: NamedCopy };

export interface Making {
  readonly state: State;
  readonly make: (choices: CopyChoices) => Promise<void>;
  readonly reset: () => void;
}

const CHANGED =
  "No copy was made, for sheets were added, renamed, hidden or shown since you looked. Look again, then make the copy.";

/** Makes a partner copy of the workbook as it stands now, and saves it. @param check what the person chose from */
export function useMaking(engine: ShareEngine, check: ShareCheck): Making {
  const [state, setState] = useState<State>({ kind: "idle" });
  const make = async (choices: CopyChoices) => {
    setState({ kind: "busy" });
    try {
      setState(await made(engine, check, choices));
    } catch (error) {
      setState({ kind: "failed", sentence: await problemSentence(error) });
    }
  };
  return { state, make, reset: () => setState({ kind: "idle" }) };
}

async function made(engine: ShareEngine, check: ShareCheck, choices: CopyChoices): Promise<State> {
  const { workbookFile, canOpenCopies } = await openWorkbook();
  const file = await workbookFile();
  const now = await engine.check(file);
  if (isRefusal(now)) return { kind: "failed", sentence: now.refused };
  if (!sameSheets(now, check)) return { kind: "failed", sentence: CHANGED };
  const copy = await engine.copy(file, choices);
  if (isRefusal(copy)) return { kind: "failed", sentence: copy.refused };
  const name = copyName(workbookAddress());
  saveFile(name, copy.bytes);
  return { kind: "made", copy: { ...copy, name, canOpen: canOpenCopies() } };
}
