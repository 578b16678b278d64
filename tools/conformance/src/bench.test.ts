import { readError } from "@org/errors-client";
import { renderError } from "@org/errors-server";
import * as clients from "@org/errors-client/apis";
import * as servers from "@org/errors-server/apis";
import fc from "fast-check";
import { test } from "vitest";
import { anyThrown } from "./arbitrary/thrown.js";
import { arrived } from "./arrived.js";
import { carried } from "./carried/carried.js";
import { catalogAt, listedPairs } from "./system.js";
test("bench", async () => {
  const catalog = catalogAt("../../../packages/catalog/catalog.yaml");
  const t: Record<string, number> = {};
  const time = (n: string, t0: number) => { t[n] = (t[n] ?? 0) + performance.now() - t0; };
  let n = 0;
  for (const { code, api } of listedPairs(catalog)) {
    let t0 = performance.now();
    const all = fc.sample(anyThrown(code, api, catalog), 200); time("gen", t0);
    for (const e of all) {
      n++;
      t0 = performance.now(); const r = renderError(e, (servers as any)[api.name]); time("render", t0);
      t0 = performance.now(); const res = new Response(r.body, r as any); time("response", t0);
      t0 = performance.now(); const x = await readError(res, (clients as any)[api.name]); time("read", t0);
      t0 = performance.now(); const c = carried(e, api, catalog, Date.now()); time("carried", t0);
      t0 = performance.now(); JSON.stringify(c), JSON.stringify(arrived(x)); time("cmp", t0);
    }
  }
  console.log(n, Object.fromEntries(Object.entries(t).map(([k, v]) => [k, (v / n * 1000).toFixed(1) + "us"])));
});
