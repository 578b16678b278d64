import type { Mapping } from "../../runtime/mapping.js";
import { databaseMapping } from "./database-failure.js";
import { drizzleFailure } from "./drizzle-errors.js";
import { prismaFailure } from "./prisma-errors.js";

/** Errors of all databases and drivers that this package knows: those of Drizzle, Prisma and what they stand on. */
export const databaseErrors: Mapping = /*#__PURE__*/ databaseMapping(
  (thrown) => drizzleFailure(thrown) ?? prismaFailure(thrown),
);
