/** As much of a browser's window as Office.js looks at while it loads; it draws nothing and loads nothing. */
export function bareWindow(): Record<string, unknown> {
  const element = { setAttribute: nothing, appendChild: nothing, addEventListener: nothing, style: {} };
  const script = { src: "https://localhost/office.js", getAttribute: () => null };
  const document = {
    getElementsByTagName: (name: string) => [name === "script" ? script : element],
    createElement: () => element,
    addEventListener: nothing,
    readyState: "complete",
    URL: "https://localhost/",
    cookie: "",
    documentElement: {},
  };
  return {
    document,
    navigator: { userAgent: "Node" },
    location: { hostname: "localhost", href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    addEventListener: nothing,
    name: "",
    history: {},
    console,
    performance: { now: () => Date.now() },
    setTimeout,
    clearTimeout,
    Promise,
    Error,
  };
}

const nothing = (): void => undefined;
