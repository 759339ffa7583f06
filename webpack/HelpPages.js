import { tsImport } from "tsx/esm/api";

/** Puts the pages of the functions beside the add-in's own. They are made from the measures, read anew at every build. */
export class HelpPages {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "HelpPages", stage }, async () => {
        const { helpPages } = await tsImport("../src/help/helpPages.ts", import.meta.url);
        for (const { path, html } of helpPages()) compilation.emitAsset(path, new sources.RawSource(html));
      }),
    );
  }
}
