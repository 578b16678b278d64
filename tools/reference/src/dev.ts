import { join } from "node:path";
import { createServer } from "vitepress";
import { DEFAULT_FOLDER, FOLDER_VARIABLE, ROOT } from "./pages/work-folder.js";
import { writePages } from "./pages/write-pages.js";

// The site as VitePress serves it while its looks are worked on. The pages are those of the catalog as it is now.

process.env[FOLDER_VARIABLE] = DEFAULT_FOLDER;
await writePages(join(ROOT, "../../packages/catalog/catalog.yaml"), DEFAULT_FOLDER);
const server = await createServer(ROOT, { host: "127.0.0.1" });
await server.listen();
server.printUrls();
