// What a browser has and jsdom lacks. To be imported before anything that needs it.
import { Blob } from "node:buffer";
import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/react";

const noMatch = () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined });

Object.assign(globalThis, { Blob, TextDecoder, TextEncoder });
Object.assign(window, { matchMedia: noMatch, scrollTo: () => undefined });

// The engine and the workbook do real work, on a machine that may be busy.
configure({ asyncUtilTimeout: 60_000 });
