import type { Framework } from "./framework.js";
import { express } from "./frameworks/express.js";
import { fastify } from "./frameworks/fastify.js";
import { fetchHandlers } from "./frameworks/fetch.js";
import { h3 } from "./frameworks/h3.js";
import { hono } from "./frameworks/hono.js";
import { koa } from "./frameworks/koa.js";
import { nest } from "./frameworks/nest.js";
import { next } from "./frameworks/next.js";
import { node } from "./frameworks/node.js";

/** The columns of the table. */
export const FRAMEWORKS: readonly Framework[] = [
  fetchHandlers,
  node,
  express,
  fastify,
  hono,
  koa,
  nest,
  next,
  h3,
];
