import { measureCodegen, WRITERS } from "./codegen/codegen.js";
import { construct } from "./construct/construct.js";
import { HOW, measureContests } from "./contest/measure-contest.js";
import { guardByCode, guardByType } from "./guard/guard.js";
import { LANGUAGES, measureLanguages } from "./languages/languages.js";
import type { Measure } from "./measure.js";
import { read } from "./read/read.js";
import { render } from "./render/render.js";
import { FRAMEWORKS, measureServers } from "./server/server.js";
import { PEERS } from "./size/peers/peers.js";
import { measureSizes } from "./size/size.js";
import { measureTypes, SOURCES } from "./types/types.js";

/** Each answers one question, and can be run by itself. */
export const measures: readonly Measure[] = [
  {
    name: "guard",
    what: "telling which error a parsed body is, and whether its details have their types; by code, and by type URI",
    against: "a Map of functions written by hand, and validators",
    goal: "at most 1.3× the Map, no validator faster, and as fast with the largest catalog as with the smallest",
    takes: "40 min, quickly 3 min",
    candidates: Object.keys(guardByCode.candidates),
    run: (request) => {
      const sizes = request.errors ?? (request.quick ? [60, 1_000] : [10, 60, 1_000, 10_000]);
      return measureContests(
        [guardByCode, guardByType].map((contest) => ({ contest, sizes })),
        request,
        `${HOW}\nBodies are spread evenly over all errors; "few" are valid ones of ten errors.`,
      );
    },
  },
  {
    name: "read",
    what: "from the text of a body to a typed error, parsing included; of one API, and of five with a dialect each",
    against: "JSON.parse alone",
    goal: "at most 1.10× JSON.parse with one dialect, 1.15× with five",
    takes: "1 min, quickly 10 s",
    candidates: Object.keys(read.candidates),
    run: (request) =>
      measureContests(
        [{ contest: read, sizes: [0] }],
        request,
        `${HOW}\nours: readErrorBody; an Error of JSON.parse is the least that can be thrown; "which error" has all texts and fields, "the decision" nothing else.`,
      ),
  },
  {
    name: "render",
    what: "writing the body of a problem, full and small",
    against: "JSON.stringify, fast-json-stringify and typia, which are given the body as an object",
    goal: "at most 0.45× JSON.stringify (full) and 0.28× (small), nobody faster",
    takes: "3 min, quickly 30 s",
    candidates: Object.keys(render.candidates),
    run: (request) =>
      measureContests([{ contest: render, sizes: request.errors ?? [60, 1_000] }], request, HOW),
  },
  {
    name: "construct",
    what: "making an error that can be thrown, without and with a stack",
    against: "new Error, http-errors, @hapi/boom, @fastify/error",
    goal: "at most 0.08× new Error without a stack, 1.1× with one, nobody faster",
    takes: "1 min, quickly 15 s",
    candidates: Object.keys(construct.candidates),
    run: (request) => measureContests([{ contest: construct, sizes: [0] }], request, HOW),
  },
  {
    name: "server",
    what: "an error response, from what a handler throws to the bytes",
    against: "a constant 200 of the same size, and the framework's own way of failing",
    goal: "at most 1.25× the 200 on Fastify, 1.3× node:http and Hono, 1.0× Express; no more than the framework's own way",
    takes: "80 s, quickly 20 s",
    candidates: FRAMEWORKS,
    run: measureServers,
  },
  {
    name: "size",
    what: "what a page loads",
    against: "validators that tell the same errors apart; ky",
    goal: "the limits of docs/client/size.md, and no validator smaller",
    takes: "2 min, quickly 30 s",
    candidates: PEERS.map(({ name }) => name),
    run: measureSizes,
  },
  {
    name: "types",
    what: "checking a program that narrows one error out of many, with TypeScript 5.9 and 7; a hover in an editor",
    against: "an empty program, a union inferred by zod, the types of openapi-typescript",
    goal: "at 1,000 errors 0.2 s (5.9) and 0.02 s (7), at 10,000 0.8 s and 0.15 s; a hover in 100 ms at 1,000",
    takes: "5 min, quickly 1 min",
    candidates: SOURCES,
    run: measureTypes,
  },
  {
    name: "codegen",
    what: "generating a catalog, whole runs of the command",
    against: "a bare emitter, and programs that write types for the same catalog",
    goal: "10,000 errors in 2.5 s (JSON) and 4 s (YAML) and 600 MB, one change of 1,000 in 1 s, no peer faster",
    takes: "15 min, quickly 2 min",
    candidates: WRITERS,
    run: measureCodegen,
  },
  {
    name: "languages",
    what: "emitting each other language",
    against: "each other",
    goal: "none",
    takes: "3 min, quickly 15 s",
    candidates: LANGUAGES,
    run: measureLanguages,
  },
];
