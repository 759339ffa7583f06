import { areaAddress, quotedSheet } from "../host/model/address";
import { cellArea, contains } from "../host/model/area";
import { formulaTokens } from "../host/model/formulaTokens";
import type { EngineBook, EngineTable, Place } from "./engineBook";
import { engineTableName } from "./engineTableName";

/**
 * Formulas as Univer reads them. It knows no `[@Column]`, and its INDEX takes another sheet's `table[Column]` from the
 * sheet it stands on. So the first becomes `table[[#This Row],[Column]]` and the second a plain address. And it reads not
 * every name that Excel gives a table.
 */
export class PlainReferences {
  readonly #book: Omit<EngineBook, "cells">;
  /** A column of a table has one formula: it is read once. */
  readonly #known = new Map<string, string>();

  constructor(book: Omit<EngineBook, "cells">) {
    this.#book = book;
  }

  /** @param formula with "=" */
  of(formula: string, here: Place): string {
    if (!formula.includes("[")) return formula;
    const around = /[^\p{L}\p{N}_.]\[@/u.test(formula)
      ? this.#book.tables.find((table) => surrounds(table, here))
      : undefined;
    const key = `${around?.name ?? ""} ${formula}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const plain = this.#plain(formula, around);
    this.#known.set(key, plain);
    return plain;
  }

  #plain(formula: string, around: EngineTable | undefined): string {
    const tokens = formulaTokens(formula.slice(1));
    if (!tokens) return formula;
    const texts = tokens.map(({ kind, text }, at) => {
      if (kind === "table") return "";
      if (kind !== "brackets") return text;
      const name = tokens[at - 1]?.kind === "table" ? tokens[at - 1]!.text : "";
      const table = name === "" ? around : this.#book.tables.find((each) => sameName(each.name, name));
      return table ? this.#reference(table, text) : name + text;
    });
    return `=${texts.join("")}`;
  }

  #reference(table: EngineTable, brackets: string): string {
    const inside = brackets.slice(1, -1).trim();
    if (inside.startsWith("@")) return engineTableName(table.name) + thisRow(inside.slice(1).trim());
    const index = table.headers.findIndex((header) => sameName(header, unescaped(inside)));
    if (index < 0) return engineTableName(table.name) + brackets;
    const column = { ...table.body, column: table.body.column + index, columns: 1 };
    const { name } = this.#book.sheets.find(({ id }) => id === table.sheet)!;
    return `${quotedSheet(name)}!${areaAddress(column, true)}`;
  }
}

const surrounds = ({ sheet, area }: EngineTable, here: Place) =>
  sheet === here.sheet && contains(area, cellArea(here.row, here.column));

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const unescaped = (header: string) => header.replace(/'(.)/g, "$1");

/** "[#This Row]" and its columns, which stand after "@" in the short form. */
export function thisRow(columns: string): string {
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
