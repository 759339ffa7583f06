const excelFile = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the person an .xlsx file as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: excelFile }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click is done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
