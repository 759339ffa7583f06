import { useEffect, useState } from "react";

/** Whether the pane stands in Excel: unknown until Office.js has answered. */
export type HostState = "unknown" | "excel" | "none";

/** Without Office.js, as when its server cannot be reached, and in a plain browser there is no workbook. */
export async function whichHost(): Promise<HostState> {
  if (typeof Office === "undefined") return "none";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "none";
}

export function useHost(): HostState {
  const [state, setState] = useState<HostState>("unknown");
  useEffect(() => {
    void whichHost().then(setState, () => setState("none"));
  }, []);
  return state;
}
