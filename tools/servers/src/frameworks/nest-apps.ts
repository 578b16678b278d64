import "reflect-metadata";
import { Module, type Provider, type Type } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/nest";
import { expect } from "vitest";
import { type Answer, type Asked, ask } from "../ask.js";
import { SECRET } from "../fault.js";
import { listen } from "../listen.js";

// Small applications for the tests of Nest.

export const silent = { onError: (): void => undefined };

export interface Setup {
  readonly controllers?: Type[];
  readonly providers?: Provider[];
  /** Default: the filter of the default API for the whole application. */
  readonly arrange?: (app: NestExpressApplication) => unknown;
}

export async function createApp({
  controllers = [],
  providers = [],
  arrange,
}: Setup): Promise<NestExpressApplication> {
  @Module({ controllers, providers })
  class App {}
  const app = await NestFactory.create<NestExpressApplication>(App, { logger: false });
  (arrange ?? useFilter)(app);
  return app.init();
}

export function useFilter(app: NestExpressApplication): void {
  app.useGlobalFilters(errorHandler(org, silent));
}

export async function answerOf(setup: Setup, asked: Asked): Promise<Answer> {
  const { url, close } = await listen((await createApp(setup)).getHttpServer());
  try {
    return await ask(url, asked);
  } finally {
    await close();
  }
}

/** What the default API says of an error. */
export async function codeOf(setup: Setup, asked: Asked): Promise<[status: number, code: unknown]> {
  const { status, body, headers } = await answerOf(setup, asked);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(body).not.toContain(SECRET);
  return [status, JSON.parse(body).code];
}
