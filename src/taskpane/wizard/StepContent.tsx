import { lazy } from "react";
import type { Problem } from "./problemsOf";
import type { StepName } from "./steps";

const DataStep = lazy(() => import("./DataStep").then((module) => ({ default: module.DataStep })));
const RegionStep = lazy(() => import("./RegionStep").then((module) => ({ default: module.RegionStep })));
const CriteriaStep = lazy(() => import("./CriteriaStep").then((module) => ({ default: module.CriteriaStep })));
const PreviewStep = lazy(() => import("../ranking/PreviewStep").then((module) => ({ default: module.PreviewStep })));
const BuildStep = lazy(() => import("../build/BuildStep").then((module) => ({ default: module.BuildStep })));

/** A step, fetched when it is first opened. */
export function StepContent({ step, problems }: { readonly step: StepName; readonly problems: readonly Problem[] }) {
  switch (step) {
    case "Data":
      return <DataStep />;
    case "Region":
      return <RegionStep problems={problems} />;
    case "Criteria":
      return <CriteriaStep problems={problems} />;
    case "Preview":
      return <PreviewStep />;
    case "Build":
      return <BuildStep />;
  }
}
