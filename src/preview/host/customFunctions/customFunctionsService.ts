import { type Definition, method } from "../batch/definition";
import { HostError } from "../model/HostError";
import type { Reader } from "../batch/reader";
import type { CustomFunctions } from "./CustomFunctions";

const results: Reader<readonly (readonly unknown[])[]> = (value, what) => {
  if (!Array.isArray(value) || !value.every((each) => Array.isArray(each))) {
    throw new HostError("InvalidArgument", `${what}: results of functions come as a list of lists.`);
  }
  return value;
};

/** Where the runtime of custom functions hands its results over. */
export const customFunctionsService: Definition<CustomFunctions> = {
  name: "CustomFunctions",
  methods: {
    setInvocationArrayResults: method([results], (functions, list) => functions.settle(list)),
    _SetOsfControlContainerReadyForCustomFunctions: method([], () => undefined),
    _GetEnabledFeatures: method([], () => []),
  },
};
