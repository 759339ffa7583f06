import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { either, flag, objectOf, optional, text } from "../batch/reader";
import { checkFormula } from "../entry/checkFormula";
import { cellArea } from "../model/area";
import { HostError } from "../model/HostError";
import type { NameModel } from "../model/name";
import type { SheetModel } from "../model/SheetModel";
import { isPlainName } from "../model/tableRules";
import type { WorkbookModel } from "../model/WorkbookModel";
import { range } from "./range";
import { areaOf, placeOf, type RangeTarget, sourceAddress } from "./rangeTarget";
import { settledValue } from "./rangeValues";
import { worksheet } from "./worksheet";

interface NamesTarget {
  readonly workbook: WorkbookModel;
  /** null: the names of the whole workbook. */
  readonly sheet: SheetModel | null;
}

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly name: NameModel;
}

const placeOfName = ({ workbook, name }: NameTarget) => placeOf(workbook.sheets[0] ?? null, name.formula);

async function valueOf(target: NameTarget): Promise<unknown> {
  const place = placeOfName(target);
  if (!place) return target.name.formula.includes("#REF!") ? "#REF!" : target.name.formula.slice(1);
  await target.workbook.settle();
  const { sheet, area } = place;
  return area.rows * area.columns === 1 ? settledValue(sheet, area.row, area.column) : sourceAddress(sheet, area);
}

const home = ({ workbook, name }: NameTarget): SheetModel | undefined =>
  name.sheetId === null ? undefined : workbook.sheetWithId(name.sheetId);

const changed = ({ workbook }: NameTarget): void => workbook.changed({ kind: "names" });

const namedItem: Definition<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  check: ({ workbook, name }) => {
    if (!workbook.names.includes(name)) throw new HostError("ItemNotFound", `The name "${name.name}" was deleted.`);
  },
  properties: {
    name: readOnly(({ name }) => name.name),
    formula: property(
      text,
      ({ name }) => name.formula,
      (target, formula) => {
        checkName(target.workbook, formula);
        target.name.formula = formula;
        changed(target);
      },
    ),
    value: readOnly(valueOf),
    type: readOnly((target) =>
      placeOfName(target) ? "Range" : target.name.formula.includes("#REF!") ? "Error" : "String",
    ),
    scope: readOnly(({ name }) => (name.sheetId === null ? "Workbook" : "Worksheet")),
    visible: property(
      flag,
      ({ name }) => name.visible,
      (target, visible) => {
        target.name.visible = visible;
        changed(target);
      },
    ),
    comment: property(
      text,
      ({ name }) => name.comment,
      (target, comment) => {
        target.name.comment = comment;
        changed(target);
      },
    ),
  },
  objects: {
    worksheetOrNullObject: (target) => {
      const sheet = home(target);
      return sheet ? hostObject(worksheet, sheet) : null;
    },
  },
  methods: {
    delete: method([], ({ workbook, name }) => workbook.removeName(name)),
    getRange: method([], (target) => {
      const place = placeOfName(target);
      if (!place) throw new HostError("InvalidReference", `The name "${target.name.name}" stands for no cells.`);
      return hostObject(range, place);
    }),
    getRangeOrNullObject: method([], (target) => {
      const place = placeOfName(target);
      return place ? hostObject(range, place) : null;
    }),
  },
};

function checkName(workbook: WorkbookModel, formula: string): void {
  if (!formula.startsWith("="))
    throw new HostError("InvalidArgument", `A name stands for a formula with "=", not ${formula}.`);
  checkFormula(formula, workbook.sheets[0]!, cellArea(0, 0));
}

function add(
  { workbook, sheet }: NamesTarget,
  name: string,
  reference: RangeTarget | string,
  comment = "",
): NameTarget {
  if (!isPlainName(name)) throw new HostError("InvalidArgument", `"${name}" cannot be a defined name.`);
  const taken = workbook.nameNamed(name, sheet?.id ?? null) ?? (sheet ? undefined : workbook.tableNamed(name)?.table);
  if (taken) throw new HostError("InvalidArgument", `The name "${taken.name}" already exists.`);
  const formula = typeof reference === "string" ? reference : `=${sourceAddress(reference.sheet, areaOf(reference))}`;
  checkName(workbook, formula);
  const model = { name, sheetId: sheet?.id ?? null, formula, visible: true, comment };
  workbook.addName(model);
  return { workbook, name: model };
}

const find = ({ workbook, sheet }: NamesTarget, name: string): NameTarget | undefined => {
  const found = workbook.nameNamed(name, sheet?.id ?? null);
  return found && { workbook, name: found };
};

export const namedItemCollection: Definition<NamesTarget> = {
  name: "NamedItemCollection",
  items: ({ workbook, sheet }) =>
    workbook.names
      .filter(({ sheetId }) => sheetId === (sheet?.id ?? null))
      .map((name) => hostObject(namedItem, { workbook, name })),
  methods: {
    add: method(
      [
        text,
        either(
          objectOf(() => range),
          text,
        ),
        optional(text),
      ],
      (target, name, reference, comment) => hostObject(namedItem, add(target, name, reference, comment)),
    ),
    getCount: method(
      [],
      ({ workbook, sheet }) => workbook.names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null)).length,
    ),
    getItem: method([text], (target, name) => {
      const found = find(target, name);
      if (!found) throw new HostError("ItemNotFound", `There is no name "${name}".`);
      return hostObject(namedItem, found);
    }),
    getItemOrNullObject: method([text], (target, name) => {
      const found = find(target, name);
      return found ? hostObject(namedItem, found) : null;
    }),
  },
};
