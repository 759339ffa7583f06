import { measures } from "../measures/index";
import { register } from "./register";

register(measures);
