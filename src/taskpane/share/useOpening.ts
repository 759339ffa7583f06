import { useState } from "react";
import { openWorkbook, problemSentence } from "../openWorkbook";

/** Opens a copy in Excel; the problem says why it did not open. */
export function useOpening(bytes: Uint8Array): { problem: string | null; openInExcel: () => Promise<void> } {
  const [problem, setProblem] = useState<string | null>(null);
  const openInExcel = async () => {
    try {
      await (await openWorkbook()).openCopy(bytes);
      setProblem(null);
    } catch (error) {
      setProblem(await problemSentence(error));
    }
  };
  return { problem, openInExcel };
}
