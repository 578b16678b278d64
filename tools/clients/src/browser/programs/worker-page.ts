import { ApiError } from "@org/errors-client";
import { ask } from "./ask.js";
import { handedOver } from "./handed-over.js";
import { report } from "./report.js";
import type { Everything, HandedOver, Journey, WorkerReport } from "./reports.js";
import { watchHarm } from "./watch-harm.js";
import { workerAddress } from "./worker-address.js";

const worker = new Worker(workerAddress("/worker.js"), { type: "module" });

async function journey({ textContent }: Element, index: number): Promise<Journey> {
  const data: unknown = JSON.parse(textContent ?? "");
  const sent = ApiError.fromJSON(data)?.toJSON();
  const { seen, back } = await ask<{ seen: HandedOver; back: unknown }>(worker, "revive", sent);
  const read = await ask(worker, "read", `/revivable/${index}`);
  return { hydrated: handedOver(data), inWorker: seen, back: handedOver(back), readThere: handedOver(read) };
}

async function run(): Promise<WorkerReport> {
  const harmed = watchHarm();
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  const scripts = [...document.querySelectorAll('script[type="application/json"]')];
  const done = Promise.all([ask<Everything>(worker, "everything"), Promise.all(scripts.map(journey))]);
  const [everything, journeys] = await Promise.race([done, failed]);
  return { everything, journeys, harm: await harmed() };
}

void report("worker-page", run());
