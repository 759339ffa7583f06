import { Button } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { useGoTo } from "../pieces/useGoTo";

interface GoToButtonProps {
  /** The sheet as it is called now. */
  readonly name: string;
}

/** Shows a sheet of the workbook. */
export function GoToButton({ name }: GoToButtonProps) {
  const { goTo, problem } = useGoTo();
  return (
    <>
      <Button onClick={() => void goTo(name)}>Go to {name}</Button>
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
    </>
  );
}
