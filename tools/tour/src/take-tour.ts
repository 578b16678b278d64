import { readError } from "@org/errors-client";
import { clientApi, serverApi } from "./apis.js";
import { compare } from "./compare.js";
import { failuresOf } from "./failures.js";
import { type Catalog, openCatalog } from "./open-catalog.js";
import type { Screen } from "./screen.js";
import { apiSection, CLOSING, HEADING, type Row, verdict } from "./sections.js";
import { serve } from "./serve.js";
import { tellsOf } from "./tells.js";
import { type Reader, visit } from "./visit.js";

/**
 * Serves every API, makes it fail in each of its ways, reads what comes back, compares it with what was promised, and
 * prints it.
 *
 * @param given.read how responses are read: by the generated client, unless a test wants to see what a wrong reader does
 * @param given.catalog what the tour is about: the catalog of this repository
 * @returns the exit code: 0 where all is as promised, 1 where something is not
 */
export async function takeTour(
  screen: Screen,
  { read = readError, catalog = openCatalog() }: { read?: Reader; catalog?: Catalog } = {},
): Promise<0 | 1> {
  const rows: Row[] = [];
  const leftOut: string[] = [];
  screen.write(HEADING);

  for (const api of catalog.apis) {
    const tells = tellsOf(api.dialect.name);
    if (tells === undefined) {
      leftOut.push(api.name);
      continue;
    }
    const failures = failuresOf(api, tells, catalog);
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

  screen.write(verdict(rows, leftOut, screen));
  screen.write(CLOSING);
  return leftOut.length > 0 || rows.some(({ problems }) => problems.length > 0) ? 1 : 0;
}
