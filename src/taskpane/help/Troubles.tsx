import { Text } from "@fluentui/react-components";
import { Disclosure } from "../pieces/Disclosure";

const troubles = [
  {
    title: "“Finish typing” appears",
    words: "Excel changes nothing while a cell is being edited. Press Enter in the cell, then press the button again.",
  },
  {
    title: "A file is left out",
    words:
      "The sentence beside it says why. Often it is a quarterly file, an archive that must be unzipped first, or a file that another program has saved.",
  },
  {
    title: "An industry has no rank",
    words:
      "It is smaller than the minimum jobs, or too little is published about it. The column Status in words on Industry Ranking says which.",
  },
  {
    title: "I want it out of my workbook",
    words: "Remove this build, on the first page, lists what goes and takes away only sheets that were built here.",
  },
];

/** What people run into, and the way out. */
export function Troubles() {
  return troubles.map(({ title, words }) => (
    <Disclosure key={title} summary={title}>
      <Text>{words}</Text>
    </Disclosure>
  ));
}
