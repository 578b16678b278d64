/**
 * What the help of a command ends with.
 * @param examples calls, without the name of the program
 */
export function helpText(examples: readonly string[]): string {
  return `
Examples:
${examples.map((call) => `  errors-codegen ${call}`).join("\n")}

Exit codes:
  0  done
  1  findings in the catalog or in an OpenAPI description, stale files, an output that was refused,
     or a change that is not promised
  2  the call was wrong
  3  a mistake in this program`;
}
