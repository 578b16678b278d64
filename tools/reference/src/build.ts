import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { checkLinks } from "./links/check-links.js";
import { DEFAULT_FOLDER, FOLDER_VARIABLE, ROOT, workFolder } from "./pages/work-folder.js";
import { writePages } from "./pages/write-pages.js";

// From a catalog to a site: its pages, the site of them, and a look at each link.

const { values } = parseArgs({
  options: {
    catalog: { type: "string", default: join(ROOT, "../../packages/catalog/catalog.yaml") },
    folder: { type: "string", default: DEFAULT_FOLDER },
  },
});
const [catalog, folder] = [resolve(values.catalog), resolve(values.folder)];

await writePages(catalog, folder);
process.env[FOLDER_VARIABLE] = folder;
await build(ROOT);
const { complaints, external, followed } = checkLinks(catalog, folder);
const { site, externalLinks } = workFolder(folder);
writeFileSync(externalLinks, external.map((link) => `${link}\n`).join(""));
console.log(`${site}: ${followed} links followed, ${external.length} lead elsewhere (${externalLinks})`);
if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  process.exitCode = 1;
}
