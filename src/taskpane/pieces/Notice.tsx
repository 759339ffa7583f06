import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

export type NoticeKind = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: "flex", color: tokens.colorNeutralForeground2 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  info: <Info20Regular aria-label="Note" />,
  success: <CheckmarkCircle20Regular aria-label="Done" />,
  warning: <Warning20Regular aria-label="Warning" />,
  error: <ErrorCircle20Regular aria-label="Error" />,
};

/** A sentence that must not be missed. Only what is new on the page is read out: give `live` then. */
export function Notice(props: { readonly kind: NoticeKind; readonly live?: boolean; readonly children: ReactNode }) {
  const { kind, live = false, children } = props;
  const styles = useStyles();
  const ofIcon = { info: undefined, success: styles.successIcon, warning: styles.warningIcon, error: styles.errorIcon };
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind])}
      role={live ? (kind === "error" ? "alert" : "status") : undefined}
    >
      <span className={mergeClasses(styles.icon, ofIcon[kind])}>{icons[kind]}</span>
      <div>{children}</div>
    </div>
  );
}
