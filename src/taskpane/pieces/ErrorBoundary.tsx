import { Button, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { Notice } from "./Notice";
import { Stack } from "./Stack";

/** What is shown in place of an empty pane when a part of it cannot be drawn or loaded. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main>
        <Notice kind="error" live>
          <Stack gap="small">
            <Text>
              This view could not be shown. Your workbook is as it was. Check the connection, then open the pane anew.
            </Text>
            <div>
              <Button onClick={() => window.location.reload()}>Open the pane anew</Button>
            </div>
          </Stack>
        </Notice>
      </main>
    );
  }
}
