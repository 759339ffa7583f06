const COMMA = 44;
const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const DIGIT_0 = 48;
const POINT = 46;

/** A code of up to so many bytes is exactly one number in base 256. */
const LONGEST_CODE = 6;

/** Every code read so far by its number in base 256. Shared by files, each code is decoded and kept once. */
export type CodeStrings = Map<number, string>;

const decoder = new TextDecoder();

/**
 * Walks the bytes of a CSV file line by line, quoted or not, and makes a string only of what is asked for. A line ends with a line
 * feed or a return and a line feed; a file with returns alone is one long line.
 */
export class CsvLines {
  /** Number of the current line in the file, from 1. */
  line = 0;
  /** How many fields the current line has. */
  fields = 0;
  private at: number;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly codes: CodeStrings = new Map(),
  ) {
    const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.at = hasByteOrderMark ? 3 : 0;
  }

  /** Moves to the next line that is not blank; false at the end of the file. */
  next(): boolean {
    const { bytes, starts, ends } = this;
    const { length } = bytes;
    this.skipBlankLines();
    if (this.at >= length) return false;
    this.line += 1;
    let at = this.at;
    let field = 0;
    for (;;) {
      const quoted = bytes[at] === QUOTE;
      const start = quoted ? at + 1 : at;
      if (quoted) at = this.closingQuote(start);
      const closed = at;
      at = this.endOfField(at);
      starts[field] = start;
      ends[field] = quoted ? closed : at;
      field += 1;
      if (at >= length || bytes[at] === LINE_FEED) break;
      at += 1;
    }
    const last = ends[field - 1]!;
    if (last > starts[field - 1]! && bytes[last - 1] === RETURN) ends[field - 1] = last - 1;
    this.fields = field;
    this.at = at + 1;
    return true;
  }

  isEmpty(field: number): boolean {
    return this.starts[field] === this.ends[field];
  }

  text(field: number): string {
    const text = decoder.decode(this.bytes.subarray(this.starts[field], this.ends[field]));
    return text.includes('""') ? text.replaceAll('""', '"') : text;
  }

  /** A code, the same string each time it comes; "5.0", as data frames write whole numbers, is "5". */
  code(field: number): string {
    const start = this.starts[field]!;
    const end = this.ends[field]!;
    if (end - start > LONGEST_CODE) return withoutDecimals(this.text(field));
    let key = 0;
    for (let at = start; at < end; at += 1) key = key * 256 + this.bytes[at]!;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = withoutDecimals(this.text(field));
    this.codes.set(key, code);
    return code;
  }

  /** NaN where the field is empty or not a number. */
  number(field: number): number {
    const end = this.ends[field]!;
    let value = 0;
    let divisor = 0;
    for (let at = this.starts[field]!; at < end; at += 1) {
      const byte = this.bytes[at]!;
      if (byte >= DIGIT_0 && byte < DIGIT_0 + 10) {
        value = value * 10 + byte - DIGIT_0;
        divisor *= 10;
      } else if (byte === POINT && divisor === 0) divisor = 1;
      else return this.unusualNumber(field);
    }
    const digits = end - this.starts[field]! - (divisor > 0 ? 1 : 0);
    // Some programs write a lone point for a missing number.
    if (digits === 0) return NaN;
    return divisor > 1 ? value / divisor : value;
  }

  private unusualNumber(field: number): number {
    const text = this.text(field).trim();
    return text === "" ? NaN : Number(text);
  }

  private endOfField(from: number): number {
    const { bytes } = this;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      // Digits and letters, nearly all there is, are above the comma: one comparison settles them.
      if (byte <= COMMA && (byte === COMMA || byte === LINE_FEED)) return at;
    }
    return at;
  }

  private skipBlankLines(): void {
    while (this.bytes[this.at] === LINE_FEED || this.bytes[this.at] === RETURN) {
      if (this.bytes[this.at] === LINE_FEED) this.line += 1;
      this.at += 1;
    }
  }

  private closingQuote(from: number): number {
    let at = from;
    while (at < this.bytes.length) {
      if (this.bytes[at] !== QUOTE) at += 1;
      else if (this.bytes[at + 1] === QUOTE) at += 2;
      else return at;
    }
    return at;
  }
}

function withoutDecimals(code: string): string {
  return code.trim().replace(/\.0+$/, "");
}
