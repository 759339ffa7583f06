import { useEffect, useState } from "react";
import type { ShareCheck } from "../../share/ShareCheck";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { isRefusal } from "./isRefusal";
import type { ShareEngine } from "./ShareEngine";

/** How far the check of the open workbook is. */
export type Look =
  | { readonly kind: "busy"; readonly sentence: string }
  | { readonly kind: "failed"; readonly sentence: string }
  | { readonly kind: "found"; readonly check: ShareCheck };

const READING: Look = { kind: "busy", sentence: "Reading the workbook" };
const LOOKING: Look = { kind: "busy", sentence: "Looking through every sheet" };

/** Looks through the open workbook, once for each number of tries; of two checks that overlap the later one counts. */
export function useLook(engine: ShareEngine, tries: number): Look {
  const [look, setLook] = useState<Look>(READING);
  useEffect(() => {
    let isCurrent = true;
    const tell = (next: Look) => void (isCurrent && setLook(next));
    tell(READING);
    void lookThrough(engine, tell).then(tell);
    return () => {
      isCurrent = false;
    };
  }, [engine, tries]);
  return look;
}

async function lookThrough(engine: ShareEngine, tell: (look: Look) => void): Promise<Look> {
  try {
    const { workbookFile } = await openWorkbook();
    const file = await workbookFile();
    tell(LOOKING);
    const check = await engine.check(file);
    return isRefusal(check) ? { kind: "failed", sentence: check.refused } : { kind: "found", check };
  } catch (error) {
    return { kind: "failed", sentence: await problemSentence(error) };
  }
}
