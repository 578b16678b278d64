import { Session } from "node:inspector/promises";
import { writeFileSync } from "node:fs";
import { test } from "vitest";
import * as clients from "@org/errors-client/apis";
import * as servers from "@org/errors-server/apis";
import { checkRoundTrip } from "./round-trip.js";
import { catalogAt, listedPairs } from "./system.js";
test("p", async () => {
  const system = { catalog: catalogAt("../../../packages/catalog/catalog.yaml"), clients, servers } as never;
  const s = new Session(); s.connect(); await s.post("Profiler.enable"); await s.post("Profiler.start");
  const t = performance.now(); let n = 0;
  for (const p of listedPairs((system as any).catalog).filter((_, i) => i % 4 === 0)) { await checkRoundTrip(p, system, 1000).catch(() => 0); n++; }
  console.log("us per run", (performance.now() - t) / n);
  writeFileSync("/tmp/prof/p.json", JSON.stringify((await s.post("Profiler.stop")).profile));
}, 60000);
