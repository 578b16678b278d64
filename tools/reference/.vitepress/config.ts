import { DEFAULT_FOLDER, FOLDER_VARIABLE } from "../src/pages/work-folder.js";
import { siteConfig } from "../src/site/site-config.js";

export default siteConfig(process.env[FOLDER_VARIABLE] ?? DEFAULT_FOLDER);
