import { type IncomingMessage, get } from "node:http";
import { serve } from "../../../src/preview/server/serve";

/** Asks for a path as it stands: `fetch` would put it right first. */
const status = (address: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    get(`${address}${path}`, (response: IncomingMessage) => resolve(response.resume().statusCode)).on("error", reject),
  );

test("what is no file of the preview is refused, and the server goes on", async () => {
  const { server, address } = await serve(4_400);
  try {
    for (const path of ["%", "%2e%2e%2f%2e%2e%2fpackage.json", "office/%2e%2e/%2e%2e/package.json", "nothing.js"])
      expect([path, await status(address, path)]).toEqual([path, 404]);
    expect(await status(address, "office/office.js")).toBe(200);
  } finally {
    server.close();
  }
});
