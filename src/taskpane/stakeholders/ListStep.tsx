import { useSession } from "../session";
import { ListRead } from "./ListRead";
import { ListWaysIn } from "./ListWaysIn";

/** The analyst's own list of organisations, if there is one. */
export function ListStep() {
  const { list } = useSession().scan.state;
  return list === null ? <ListWaysIn /> : <ListRead list={list} />;
}
