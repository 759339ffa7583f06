import { gzipSync } from "node:zlib";

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Fails the build when what a page loads before anything is asked of it, compressed, exceeds a limit in bytes. */
export class FirstLoadBudget {
  constructor({ entries, limit }) {
    this.entries = entries;
    this.limit = limit;
  }

  apply(compiler) {
    const log = compiler.getInfrastructureLogger("First load");
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) =>
      // Sizes count only after the last tool has changed the files.
      compilation.hooks.afterProcessAssets.tap("FirstLoadBudget", () => {
        const files = this.measure(compilation);
        const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
        const listed = files.map(({ name, bytes }) => `${name} ${kB(bytes)}`).join(", ");
        if (total <= this.limit) log.info(`${kB(total)} of ${kB(this.limit)} compressed: ${listed}.`);
        else compilation.errors.push(new compiler.webpack.WebpackError(this.complaint(total, listed)));
      }),
    );
  }

  measure({ entrypoints, assets }) {
    const names = new Set(this.entries.flatMap((entry) => entrypoints.get(entry).getFiles()));
    return [...names].map((name) => ({ name, bytes: gzipSync(assets[name].buffer()).length }));
  }

  complaint(total, listed) {
    const sizes = `${kB(total)} compressed, over the limit of ${kB(this.limit)}: ${listed}.`;
    return `The pane's first load is ${sizes} Load with import() what the first screen does not show.`;
  }
}
