import { type Definition, method } from "../batch/definition";
import { color } from "../batch/reader";

/** Something of a chart that has a fill; null draws nothing. */
interface FillTarget {
  readonly setFill: (fill: string | null) => void;
}

export const chartFill: Definition<FillTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: method([color], ({ setFill }, value) => setFill(value)),
    clear: method([], ({ setFill }) => setFill(null)),
  },
};
