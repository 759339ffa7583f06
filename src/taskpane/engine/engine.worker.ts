import { expose } from "comlink";
import { Engine } from "./Engine";

expose(new Engine());
