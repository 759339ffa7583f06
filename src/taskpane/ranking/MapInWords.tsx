import { Text } from "@fluentui/react-components";
import { quadrants } from "../../sheets/driverMap/quadrants";
import type { MapPoint, PreviewMap } from "../engine/preview";
import { count, percent, twoDecimals } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Disclosure } from "../pieces/Disclosure";

/** The twin of the map: every industry with its figures, by quadrant, best first. */
export function MapInWords({ map: { points } }: { readonly map: PreviewMap }) {
  return (
    <Disclosure summary="The map in words">
      {quadrants.map(({ name, words }) => {
        const inside = points.filter(({ quadrant }) => quadrant === name);
        return (
          <div key={name}>
            <Text weight="semibold" block>
              {name}, {words}: {count(inside.length)}
            </Text>
            <CappedList items={inside} label={name} shown={5} keyOf={({ naics }) => naics}>
              {(point) => <Text size={200}>{inWords(point)}</Text>}
            </CappedList>
          </div>
        );
      })}
    </Disclosure>
  );
}

const inWords = ({ title, rank, lq, growth, jobs }: MapPoint) =>
  `${rank === null ? "" : `${count(rank)}. `}${title}: LQ ${twoDecimals(lq)}, growth ${percent(growth)}, ${count(jobs)} jobs`;
