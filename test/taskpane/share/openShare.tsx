import { fireEvent, render, screen } from "@testing-library/react";
import type { Host } from "../../../src/preview/host/createHost";
import { checkFile } from "../../../src/share/checkFile";
import { partnerCopy } from "../../../src/share/partnerCopy";
import type { Session } from "../../../src/taskpane/session";
import { SessionProvider } from "../../../src/taskpane/session";
import type { ShareEngine } from "../../../src/taskpane/share/ShareEngine";
import { ShareView } from "../../../src/taskpane/share/ShareView";
import { openWorkbook } from "../../excel/openWorkbook";

export const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
export const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
export const see = (text: string | RegExp) => screen.findByText(text);
/** Opens what is folded. */
export const unfold = async (name: string | RegExp) => fireEvent.click(await screen.findByText(name));

type Content = string | number | { readonly formula: string; readonly value: string | number | { error: string } };

/** Writes from the top left corner, as a person or a calculation would have. */
export function fill(host: Host, sheet: string, rows: readonly (readonly (Content | null)[])[]): void {
  const model = host.workbook.sheetNamed(sheet) ?? host.workbook.addSheet(sheet);
  model.write(
    rows.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content === null
          ? []
          : [{ row, column, content: typeof content === "object" ? (content as never) : { value: content } }],
      ),
    ),
  );
}

/** A workbook as a person may have made it: of every kind of thing that partners should not meet, something. */
export function personsWorkbook(): Host {
  const host = openWorkbook();
  fill(host, "Sheet1", [
    ["Jobs 2020", "Jobs 2023", "Growth", "Judgement", "Said in the meeting (confidential)"],
    [
      ...[100, 150, { formula: "=LMI.GROWTH_RATE(A2,B2)", value: 0.5 }],
      ...[{ formula: '=IF( LMI.GROWTH_RATE(A2, B2)>0.2, "grows","")', value: "grows" }, "We will close in May"],
    ],
    [0, 5, { formula: "=B3/A3", value: { error: "#DIV/0!" } }],
  ]);
  fill(host, "Salaries", [["Names"], ["Ann Example"]]);
  host.workbook.sheetNamed("Salaries")!.visibility = "Hidden";
  return host;
}

/** The share code itself, without a worker around it. */
const inThisProcess: ShareEngine = {
  check: async (file) => checkFile(file),
  copy: async (file, choices) => partnerCopy(file, choices),
  stop: () => undefined,
};

/** The view over a workbook. @param start what looks through it @returns the files that were saved, by name */
export function openShare(start: () => ShareEngine = () => inThisProcess): Map<string, Blob> {
  const [blobs, saved] = [new Map<string, Blob>(), new Map<string, Blob>()];
  // What a browser has and jsdom lacks: addresses of files in memory, and downloads.
  const address = (blob: Blob) => {
    const name = `blob:${blobs.size}`;
    blobs.set(name, blob);
    return name;
  };
  Object.assign(URL, { createObjectURL: address, revokeObjectURL: () => undefined });
  document.onclick = (event) => {
    const link = event.target as HTMLAnchorElement;
    if (!link.download) return;
    event.preventDefault();
    saved.set(link.download, blobs.get(link.href)!);
  };
  const session = { host: "excel", open: () => undefined } as unknown as Session;
  render(
    <SessionProvider value={session}>
      <ShareView start={start} />
    </SessionProvider>,
  );
  return saved;
}
