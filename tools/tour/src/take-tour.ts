import { readError } from "@org/errors-client";
import { clientApi, serverApi } from "./apis.js";
import { compare } from "./compare.js";
import { failuresOf } from "./failures.js";
import { openCatalog } from "./open-catalog.js";
import type { Screen } from "./screen.js";
import { apiSection, CLOSING, HEADING, type Row, verdict } from "./sections.js";
import { serve } from "./serve.js";
import { type Reader, visit } from "./visit.js";

/**
 * Serves every API, makes it fail in each of its ways, reads what comes back, compares it with what was promised, and
 * prints it.
 *
 * @param read how responses are read: by the generated client, unless a test wants to see what a wrong reader does
 * @returns the exit code: 0 where all is as promised, 1 where something is not
 */
export async function takeTour(screen: Screen, read: Reader = readError): Promise<0 | 1> {
  const catalog = openCatalog();
  const rows: Row[] = [];
  screen.write(HEADING);

  for (const api of catalog.apis) {
    const failures = failuresOf(api, catalog);
    const server = await serve(serverApi(api.name), failures);
    try {
      const ofApi: Row[] = [];
      for (const [index, failure] of failures.entries()) {
        const seen = await visit(`${server.url}/${index}`, clientApi(api.name), read);
        ofApi.push({ api: api.name, failure, seen, problems: compare(failure.promised, seen) });
      }
      screen.write(apiSection(api, ofApi, screen));
      rows.push(...ofApi);
    } finally {
      await server.close();
    }
  }

  screen.write(verdict(rows, catalog.apis.length, screen));
  screen.write(CLOSING);
  return rows.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
