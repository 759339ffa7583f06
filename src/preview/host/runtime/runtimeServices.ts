import { type Definition, hostObject, type HostObject, method } from "../batch/definition";
import { oneOf } from "../batch/reader";
import type { AddinRuntime } from "./AddinRuntime";

/** What `Office.addin.showAsTaskpane` and `Office.addin.hide` ask for. */
const appRuntimeService: Definition<AddinRuntime> = {
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState: method([oneOf("Visible", "Background")], (runtime, state) => {
      runtime.state = state;
    }),
    getAppRuntimeState: method([], ({ state }) => state),
  },
};

/** Office.js says that the functions behind the ribbon's buttons are ready. */
const addinInternalService: Definition<AddinRuntime> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: method([], () => undefined) },
};

/** Services of Office around the workbook, by the names under which Office.js makes them. */
export const runtimeServices = (runtime: AddinRuntime): Record<string, HostObject> => ({
  "Microsoft.AppRuntime.AppRuntimeService": hostObject(appRuntimeService, runtime),
  "Microsoft.InternalService.AddinInternalService": hostObject(addinInternalService, runtime),
});
