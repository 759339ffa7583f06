import { useState } from "react";
import { openWorkbook, problemSentence } from "../openWorkbook";

interface Opening {
  readonly wasOpened: boolean;
  /** Why it did not open the last time. */
  readonly problem: string | null;
  readonly openInExcel: () => Promise<void>;
}

/** Opens a copy in Excel. */
export function useOpening(bytes: Uint8Array): Opening {
  const [wasOpened, setWasOpened] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const openInExcel = async () => {
    try {
      await (await openWorkbook()).openCopy(bytes);
      setProblem(null);
      setWasOpened(true);
    } catch (error) {
      setWasOpened(false);
      setProblem(await problemSentence(error));
    }
  };
  return { wasOpened, problem, openInExcel };
}
