import type { CodeStrings } from "./csvLines";
import { Facts } from "./facts";
import type { Titles } from "./titles";
import { noTitles } from "./titles";

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one accepted file brought. */
export interface Source {
  readonly file: string;
  readonly areas: readonly string[];
  readonly years: readonly number[];
  /** Rows that became facts; rows of size classes and repeated cells are left out. */
  readonly rows: number;
  /** How many of `rows` are withheld. */
  readonly withheld: number;
  /** Industry and area titles that no earlier file had. */
  readonly titles: number;
}

/** A file that was not taken, and one sentence that says where it fails and what to do. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
}

/** Everything read so far. A refused file leaves nothing but its refusal. */
export interface Reading {
  readonly facts: Facts;
  readonly titles: Titles;
  readonly sources: Source[];
  readonly refused: Refusal[];
  readonly codes: CodeStrings;
}

export function emptyReading(): Reading {
  return { facts: new Facts(), titles: noTitles(), sources: [], refused: [], codes: new Map() };
}
