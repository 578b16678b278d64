import type { Given, PrintedDetails } from "../languages/language.js";
import { columns } from "../languages/text/lines.js";
import type { GeneratedFile } from "../target.js";
import { goFile } from "./go-file.js";

/** A field as quicktype prints it: name, type, tag. */
const FIELD = /^\t(\S+) +(.+?) +(`json:.*`)$/;

/**
 * The structs of the details of one error, or those that details share. A name that ends in `_details` is never one that
 * the `go` command takes for a test or for another system (`x_test.go`, `x_windows.go`).
 */
export function detailsFile(
  { error, source, classes }: PrintedDetails,
  { packageName }: Given,
): GeneratedFile {
  const path = `${error?.code ?? "shared"}_details.go`;
  const lines = classes.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [""]),
    ...aligned(text.trimEnd().split("\n")),
  ]);
  return goFile(path, source, packageName, lines);
}

/** Fields that follow one another stand in columns, and a comment ends those: as `gofmt` has it. */
function aligned(lines: readonly string[]): readonly string[] {
  const done: string[] = [];
  let run: (readonly string[])[] = [];
  const flush = () => {
    done.push(...columns(run).map((line) => `\t${line}`));
    run = [];
  };
  for (const line of lines) {
    const [, ...cells] = FIELD.exec(line) ?? [];
    if (cells.length > 0) run.push(cells);
    else {
      flush();
      done.push(line);
    }
  }
  flush();
  return done;
}
