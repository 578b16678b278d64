import { prismaErrors } from "@org/errors-server/mappings";
import { PrismaPg } from "@prisma/adapter-pg";
import { ACCOUNT } from "../engines/postgres-server.js";
import type { Address } from "../engines/server.js";
import { type Driver, numbered, type Run } from "./driver.js";
import { type Executor, PrismaClient } from "./prisma-client.js";

export const prisma: Driver<Address> = {
  name: "Prisma on pg",
  mapping: prismaErrors,
  // of these Prisma tells what PostgreSQL says in words only
  nameless: ["not null", "check"],
  queryBuilder: true,
  open: ({ host, port }) => {
    const adapter = new PrismaPg({ ...ACCOUNT, host, port, max: 3 }, { onPoolError: () => undefined });
    const client = new PrismaClient({ adapter, errorFormat: "minimal" });
    return {
      run: on(client),
      transaction: (body) => client.$transaction((own) => body(on(own))),
      createUser: (data) => client.user.create({ data }),
      close: () => client.$disconnect(),
    };
  },
};

function on(client: Executor): Run {
  return (text, ...values) =>
    /^select/.test(text)
      ? client.$queryRawUnsafe(numbered(text), ...values)
      : client.$executeRawUnsafe(numbered(text), ...values);
}
