/** A file in a zip file, as its table of contents lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
}
