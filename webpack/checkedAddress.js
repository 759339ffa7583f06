/** An https address without a trailing slash, as it is put before "/taskpane.html". Throws a sentence if it is anything else. */
export function checkedAddress(option, address) {
  if (!/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~/-]*)?$/.test(address))
    throw new Error(`--env ${option} is an https address such as https://example.org/lmi, not "${address}".`);
  return address.replace(/\/+$/, "");
}
