import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Started } from "./server-process.js";
import type { SubjectName } from "./subject.js";
import { subjects } from "./subjects.js";

// The server's half of the benchmark: serves one framework, and tells how much CPU this process has used so far.
const subject = await subjects[process.argv[2] as SubjectName].load();
const started: Started = {
  adapted: await listen(await subject.adapted()),
  ...(subject.own && { own: await listen(await subject.own()) }),
};
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.on("disconnect", () => process.exit());
process.send?.(started);

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
