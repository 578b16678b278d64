/** Runs the program of a candidate: `program.js <name> <input> <folder>`. */
const [name = "", input = "", folder = ""] = process.argv.slice(2);
const { emit } = (await import(`./programs/${name}.js`)) as Program;
await emit(input, folder);

interface Program {
  /** Reads the input, and writes what it makes of it into a folder that is not there yet. */
  emit(input: string, folder: string): void | Promise<void>;
}
