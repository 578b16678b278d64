import type { Request } from "../measure.js";
import type { Report } from "../report/report.js";
import { type Duration, type Measurement, measureServer } from "./measure-server.js";
import { reportOf } from "./report-of-servers.js";
import type { SubjectName } from "./subject.js";
import { subjects } from "./subjects.js";

/** For each framework. */
const DURATIONS = {
  thorough: { warmUpMs: 1_000, measureMs: 10_000 },
  quick: { warmUpMs: 250, measureMs: 1_500 },
} as const satisfies Record<string, Duration>;

export const FRAMEWORKS = Object.keys(subjects) as SubjectName[];

/** One framework after the other; the routes of each take turns. */
export async function measureServers({ only, quick, progress }: Request): Promise<Report> {
  const measurements: Measurement[] = [];
  for (const name of FRAMEWORKS.filter((one) => only === undefined || only.includes(one))) {
    progress(name);
    measurements.push(await measureServer(name, quick ? DURATIONS.quick : DURATIONS.thorough));
  }
  return reportOf(measurements);
}
