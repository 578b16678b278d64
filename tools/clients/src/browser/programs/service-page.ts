import { ask } from "./ask.js";
import { handedOver } from "./handed-over.js";
import { report } from "./report.js";
import type { HandedOver, ServiceReport } from "./reports.js";
import { watchHarm } from "./watch-harm.js";
import { workerAddress } from "./worker-address.js";

const { serviceWorker } = navigator;

/** The worker, once this page is its own. */
async function workerOfPage(): Promise<ServiceWorker> {
  const controlled = new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
  await serviceWorker.register(workerAddress("/service-worker.js"), { type: "module" });
  if (serviceWorker.controller === null) await controlled;
  return serviceWorker.controller as ServiceWorker;
}

/** The error that the worker posts next. */
function posted(): Promise<HandedOver> {
  return new Promise((resolve) => {
    serviceWorker.addEventListener("message", ({ data }) => resolve(handedOver(data)), { once: true });
    serviceWorker.startMessages();
  });
}

async function run(): Promise<ServiceReport> {
  const harmed = watchHarm();
  const worker = await workerOfPage();
  let error = posted();
  const { status } = await fetch("/service/read/missing");
  const read = { status, error: await error };
  error = posted();
  const name = await fetch("/service/read/broken").then(
    () => "nothing was thrown",
    (thrown: Error) => thrown.name,
  );
  const broken = { name, error: await error };
  const response = await fetch("/service/retried/throttled", { method: "POST", body: "{}" });
  const retried = { status: response.status, text: await response.text() };
  return { read, broken, retried, harm: await harmed(), workerHarm: await ask(worker, "harm") };
}

void report("service-page", run());
