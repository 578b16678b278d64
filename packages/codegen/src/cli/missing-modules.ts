import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { GenerateOptions } from "../generate.js";

type ModuleOption = "typesModule" | "serverModule" | "clientModule";

/** Target → what its files import from the folder beside it, unless an option names a package. */
const IMPORTS: Readonly<Record<string, readonly (readonly [target: string, option: ModuleOption])[]>> = {
  server: [["types", "typesModule"]],
  client: [["types", "typesModule"]],
  testing: [
    ["types", "typesModule"],
    ["server", "serverModule"],
    ["client", "clientModule"],
  ],
};

/** Which generated code would import what is generated nowhere, as warnings: the compiler would say no more than that a module is missing. */
export function missingModules(options: GenerateOptions): readonly string[] {
  const written = new Set(options.outputs.map(({ folder }) => resolve(folder)));
  return options.outputs.flatMap(({ target, folder }) =>
    (IMPORTS[target.name] ?? []).flatMap(([name, option]) => {
      const beside = join(dirname(folder), name);
      if (options[option] !== undefined || written.has(resolve(beside)) || existsSync(beside)) return [];
      return [
        `warning: ${folder} imports from ${beside}, and nothing is generated there. Add --target ${name}=${beside}, or name a package with --${name}-module.`,
      ];
    }),
  );
}
