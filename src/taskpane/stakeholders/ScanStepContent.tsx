import { lazy } from "react";
import type { Problem } from "../wizard/problemsOf";
import type { ScanStep } from "./scanSteps";

const TargetStep = lazy(() => import("./TargetStep").then((module) => ({ default: module.TargetStep })));
const WhoStep = lazy(() => import("./WhoStep").then((module) => ({ default: module.WhoStep })));
const GroupsStep = lazy(() => import("./GroupsStep").then((module) => ({ default: module.GroupsStep })));
const ListStep = lazy(() => import("./ListStep").then((module) => ({ default: module.ListStep })));
const ScanPreview = lazy(() => import("./ScanPreview").then((module) => ({ default: module.ScanPreview })));
const ScanBuild = lazy(() => import("./ScanBuild").then((module) => ({ default: module.ScanBuild })));

/** A step, fetched when it is first opened. */
export function ScanStepContent({
  step,
  problems,
}: {
  readonly step: ScanStep;
  readonly problems: readonly Problem[];
}) {
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
  switch (step) {
    case "Target":
      return <TargetStep problemOf={problemOf} />;
    case "Who":
      return <WhoStep />;
    case "Groups":
      return <GroupsStep />;
    case "List":
      return <ListStep />;
    case "Preview":
      return <ScanPreview />;
    case "Build":
      return <ScanBuild />;
  }
}
