import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startEngine } from "./engine/startEngine";
import { associateRibbon } from "./ribbon";

if (typeof Office !== "undefined") associateRibbon();
createRoot(document.getElementById("root")!).render(<App engine={startEngine()} />);
