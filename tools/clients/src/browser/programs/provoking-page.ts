import { ask } from "./ask.js";
import { provoke } from "./provoke.js";
import { report } from "./report.js";
import type { Provoked } from "./reports.js";
import { watchHarm } from "./watch-harm.js";
import { workerAddress } from "./worker-address.js";

/** What all that watches sees when something does happen. */
async function run(): Promise<Readonly<Record<"page" | "worker" | "service", Provoked>>> {
  const harmed = watchHarm();
  const refused = await provoke();
  void Promise.reject("nobody");
  try {
    document.body.innerHTML = "<b></b>";
  } catch {
    refused.push("innerHTML");
  }
  const worker = new Worker(workerAddress("/worker.js"), { type: "module" });
  return {
    page: { refused, harm: await harmed() },
    worker: await ask(worker, "provoke"),
    service: await ask(await serviceWorkerOf("/service-worker.js"), "provoke"),
  };
}

async function serviceWorkerOf(path: string): Promise<ServiceWorker> {
  await navigator.serviceWorker.register(workerAddress(path), { type: "module" });
  const { active } = await navigator.serviceWorker.ready;
  return active as ServiceWorker;
}

void report("provoking-page", run());
