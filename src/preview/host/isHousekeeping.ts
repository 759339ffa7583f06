import { actionType, type BatchRequest } from "./batch/protocol";

const quiet =
  /^(_RemoveReference|SetInvocationArrayResults|SetInvocationResults|_Set\w+|_GetEnabledFeatures|NotifyActionHandlerReady|[SG]etAppRuntimeState)$/;

/** Requests that touch no workbook: Office.js lets go of objects, hands over results of functions, asks for the pane. */
export const isHousekeeping = ({ Actions }: BatchRequest): boolean =>
  Actions.every(
    ({ ActionType, Name }) =>
      ActionType === actionType.instantiate || (ActionType === actionType.method && quiet.test(Name)),
  ) && Actions.some(({ ActionType }) => ActionType === actionType.method);
