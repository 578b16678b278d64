import type { Subject, SubjectName } from "./subject.js";

interface Entry {
  /** The package whose version is printed; none for what Node itself has. */
  readonly package?: string;
  readonly load: () => Promise<Subject>;
}

/** Each is loaded in a process of its own, and nowhere else. */
export const subjects: Readonly<Record<SubjectName, Entry>> = {
  node: { load: async () => (await import("./subjects/node.js")).node },
  express: { package: "express", load: async () => (await import("./subjects/express.js")).express },
  fastify: { package: "fastify", load: async () => (await import("./subjects/fastify.js")).fastify },
  hono: { package: "hono", load: async () => (await import("./subjects/hono.js")).hono },
  koa: { package: "koa", load: async () => (await import("./subjects/koa.js")).koa },
  h3: { package: "h3", load: async () => (await import("./subjects/h3.js")).h3 },
};
