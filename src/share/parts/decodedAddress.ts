/** An address without %20 and its like; as it stands where that makes no sense. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
