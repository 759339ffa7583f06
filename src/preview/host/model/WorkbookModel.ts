import type { Calculator } from "./Calculator";
import type { Area } from "./area";
import type { Change, ChangeListener, Origin } from "./change";
import { HostError } from "./HostError";
import type { NameModel } from "./name";
import { rewriteFormulas } from "./rewriteFormulas";
import { SheetModel } from "./SheetModel";
import { checkSheetName, freeSheetName } from "./sheetName";
import type { TableModel } from "./table";

interface Selection {
  readonly sheet: SheetModel;
  /** With the active cell in its first cell. */
  readonly area: Area;
  /** Selected as well, with Ctrl. */
  readonly others: readonly Area[];
}

/** A workbook as plain data. Whoever changes it goes through these methods, so that listeners can follow. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  readonly properties = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  /** Files that the add-in had opened as workbooks beside this one. */
  readonly openedFiles: Uint8Array[] = [];
  fileName = "Book1.xlsx";
  /** Sheets can be neither added, removed, renamed nor moved. */
  structureProtected = false;
  calculationMode = "Automatic";
  decimalSeparator = ".";
  isDirty = false;
  /** Works formulas out; null: reading the value of a formula cell is an error. */
  calculator: Calculator | null = null;
  readonly #listeners = new Set<ChangeListener>();
  readonly #selected = new Map<string, Omit<Selection, "sheet">>();
  #active!: SheetModel;
  #lastId = 0;
  #origin: Origin = "person";

  /** A new workbook has one empty sheet, as in Excel. */
  constructor() {
    this.#active = this.addSheet("Sheet1");
  }

  /** Tells of every change, after it happened. @returns stops listening */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(change: Change): void {
    for (const listener of [...this.#listeners]) listener(change, this.#origin);
  }

  /** Whatever `work` changes is told of as coming from `origin`. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return work();
    } finally {
      this.#origin = before;
    }
  }

  /** Waits until the formulas have their values. */
  async settle(): Promise<void> {
    await this.calculator?.settle();
  }

  newId(): number {
    return ++this.#lastId;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetWithId(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  tableNamed(name: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase() || each.id === name);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  nameNamed(name: string, sheetId: string | null): NameModel | undefined {
    return this.names.find((each) => each.sheetId === sheetId && each.name.toLowerCase() === name.toLowerCase());
  }

  get activeSheet(): SheetModel {
    return this.#active;
  }

  get selection(): Selection {
    const others = this.#selected.get(this.#active.id)?.others ?? [];
    return { sheet: this.#active, area: this.selectionOn(this.#active), others };
  }

  selectionOn(sheet: SheetModel): Area {
    return this.#selected.get(sheet.id)?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** @throws HostError if the name is taken or no sheet may have it */
  addSheet(name: string = freeSheetName(this)): SheetModel {
    this.#checkStructure();
    checkSheetName(this, name);
    const sheet = new SheetModel(this, `{${String(this.newId()).padStart(8, "0")}-0000-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    this.changed({ kind: "sheetAdded", sheet });
    return sheet;
  }

  /** References to it become #REF!. @throws HostError for the last visible sheet, and for one that is "VeryHidden" */
  removeSheet(sheet: SheetModel): void {
    this.#checkStructure();
    if (sheet.visibility === "VeryHidden") {
      throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is very hidden and cannot be deleted.`);
    }
    const others = this.sheets.filter((each) => each !== sheet);
    if (!others.some(({ visibility }) => visibility === "Visible")) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    const keptNames = this.names.filter(({ sheetId }) => sheetId !== sheet.id);
    if (keptNames.length < this.names.length) {
      this.names.splice(0, this.names.length, ...keptNames);
      this.changed({ kind: "names" });
    }
    this.#selected.delete(sheet.id);
    rewriteFormulas(this, { kind: "sheetRemoved", sheet });
    if (sheet === this.#active) {
      const visible = others.map((each, at) => ({ each, at })).filter(({ each }) => each.visibility === "Visible");
      this.activate((visible.find(({ at }) => at >= position) ?? visible.at(-1)!).each);
    }
    this.changed({ kind: "sheetRemoved", sheet });
  }

  /** @throws HostError if the name is taken or no sheet may have it */
  renameSheet(sheet: SheetModel, name: string): void {
    this.#checkStructure();
    checkSheetName(this, name, sheet);
    const from = sheet.name;
    sheet.name = name;
    rewriteFormulas(this, { kind: "sheetRenamed", from, to: name });
    this.changed({ kind: "sheetRenamed", sheet, from });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.#checkStructure();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.changed({ kind: "sheetMoved", sheet });
  }

  activate(sheet: SheetModel): void {
    if (sheet === this.#active) return;
    const from = this.#active;
    this.#active = sheet;
    this.changed({ kind: "activeSheet", sheet, from });
  }

  select(sheet: SheetModel, area: Area, others: readonly Area[] = []): void {
    this.activate(sheet);
    this.#selected.set(sheet.id, { area, others });
    this.changed({ kind: "selection", sheet, area });
  }

  addName(name: NameModel): void {
    this.names.push(name);
    this.changed({ kind: "names" });
  }

  removeName(name: NameModel): void {
    this.names.splice(this.names.indexOf(name), 1);
    this.changed({ kind: "names" });
  }

  /** The code is the documentation's for a sheet of a protected workbook; unverified. */
  #checkStructure(): void {
    if (this.structureProtected) throw new HostError("AccessDenied", "The structure of this workbook is protected.");
  }
}
