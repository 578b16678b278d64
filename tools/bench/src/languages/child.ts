import { type GeneratedFile, readCatalog, targets } from "@org/errors-codegen";
import { lostNames } from "./lost-names.js";

/** What it took to emit one language, without reading the catalog. */
export interface Measured {
  readonly files: number;
  readonly cpuS: number;
  /** The most that the process had at once. */
  readonly memoryMb: number;
}

const [file = "", language = ""] = process.argv.slice(2);
const { catalog } = readCatalog(file);
const target = targets.find(({ name }) => name === language);
if (catalog === undefined || target === undefined) throw new Error(`${file}, ${language}: cannot be read`);

const cpu = process.cpuUsage();
const files: readonly GeneratedFile[] = await target.emit(catalog, {});
const { user, system } = process.cpuUsage(cpu);
const measured: Measured = {
  files: files.length,
  cpuS: (user + system) / 1e6,
  memoryMb: process.resourceUsage().maxRSS / 1024,
};
const lost = lostNames(catalog, files);
if (lost.length > 0) throw new Error(`${language} does not say ${lost.slice(0, 10).join(", ")}`);
process.stdout.write(JSON.stringify(measured));
