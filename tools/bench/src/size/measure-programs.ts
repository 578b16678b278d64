import esbuildPlugin from "@size-limit/esbuild";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";

/** What a program imports: names by file. */
export type Program = Readonly<Record<string, readonly string[]>>;

/** The packages from their sources, as all tests see them. */
const fromSources = (config: object): object => ({ ...config, conditions: ["@org/source"] });

/**
 * The bytes of each program: bundled and minified by esbuild, compressed by brotli. As size-limit counts them, that is
 * without the 30 bytes of a program that imports nothing.
 */
export async function measurePrograms(programs: readonly Program[]): Promise<readonly number[]> {
  const checks = programs.map((program) => ({
    files: [],
    import: Object.fromEntries(
      Object.entries(program).map(([file, names]) => [file, `{ ${names.join(", ")} }`]),
    ),
    modifyEsbuildConfig: fromSources,
  }));
  const measured = await sizeLimit([...esbuildPlugin, ...filePlugin], { checks });
  return (measured as readonly { readonly size: number }[]).map(({ size }) => size);
}
