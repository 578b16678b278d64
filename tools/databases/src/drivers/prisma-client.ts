import type { PrismaPg } from "@prisma/adapter-pg";
import { getPrismaClient } from "@prisma/client/runtime/client";
import generated from "./prisma-user.json" with { type: "json" };

// A generated client does no more than this call. Generating one would need the `prisma` command, which downloads
// engines; so what it generated for the schema below is kept in prisma-user.json. To make it anew: put the schema into
// prisma/schema.prisma, run `npx prisma generate`, and copy `inlineSchema`, `runtimeDataModel` and
// `parameterizationSchema` from generated/internal/class.ts.
//
//   generator client {
//     provider = "prisma-client"
//     output   = "../generated"
//   }
//   datasource db {
//     provider = "postgresql"
//   }
//   model User {
//     id    Int    @id
//     email String @unique(map: "users_email_key")
//     @@map("users")
//   }

/** What a client and a transaction have. */
export interface Executor {
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>;
  $queryRawUnsafe(text: string, ...values: unknown[]): Promise<unknown>;
}

interface Client extends Executor {
  readonly user: { create(given: { data: { id: number; email: string } }): Promise<unknown> };
  $transaction(body: (own: Executor) => Promise<unknown>): Promise<unknown>;
  $disconnect(): Promise<void>;
}

interface ClientOptions {
  readonly adapter: PrismaPg;
  readonly errorFormat: "minimal";
}

/** Part of every engine, but not of ECMAScript. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

export const PrismaClient = getPrismaClient({
  ...generated,
  previewFeatures: [],
  clientVersion: "7.10.0",
  engineVersion: "0",
  activeProvider: "postgresql",
  compilerWasm: {
    getRuntime: () => import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
    getQueryCompilerWasmModule: async () => {
      const { wasm } = await import(
        "@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs"
      );
      return new WebAssembly.Module(Buffer.from(wasm, "base64"));
    },
    importName: "./query_compiler_fast_bg.js",
  },
} as unknown as Parameters<typeof getPrismaClient>[0]) as unknown as new (
  options: ClientOptions,
) => Client;
