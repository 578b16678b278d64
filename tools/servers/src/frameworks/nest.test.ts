import { gzipSync } from "node:zlib";
import * as common from "@nestjs/common";
import {
  Body,
  type CanActivate,
  type ContextType,
  Controller,
  Get,
  Head,
  HttpException,
  Injectable,
  type NestInterceptor,
  Param,
  ParseIntPipe,
  Post,
  Res,
  Scope,
  type StreamableFile,
  type Type,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from "@nestjs/common";
import { APP_FILTER, ExternalContextCreator } from "@nestjs/core";
import { tokenExpired } from "@org/errors-server";
import { org } from "@org/errors-server/apis";
import { errorHandler } from "@org/errors-server/nest";
import type { Response } from "express";
import { throwError } from "rxjs";
import { describe, expect, test, vi } from "vitest";
import { SECRET } from "../fault.js";
import { answerOf, codeOf, createApp, type Setup, silent, useFilter } from "./nest-apps.js";

// What is particular to Nest; what all frameworks have in common is in the table.

/** A controller with one route that throws. */
function throwing(thrown: unknown): Type {
  @Controller()
  class Throwing {
    @Get()
    throws(): never {
      throw thrown;
    }
  }
  return Throwing;
}

const json = { "content-type": "application/json" };

const EXCEPTIONS = Object.entries<unknown>({ ...common }).filter(
  (entry): entry is [string, new (text: string) => HttpException] =>
    typeof entry[1] === "function" && entry[1].prototype instanceof HttpException,
);

describe("exceptions of Nest", () => {
  test.each(EXCEPTIONS)("%s is the generic error of its status", async (_, Exception) => {
    const exception = new Exception(SECRET);
    const { catalog } = org;
    const status = exception.getStatus();
    const known = catalog.generics[status] === undefined ? (status < 500 ? 400 : 500) : status;
    const expected = catalog.generics[known];
    expect(await codeOf({ controllers: [throwing(exception)] }, { path: "/" })).toEqual([
      expected?.status,
      expected?.code,
    ]);
  });

  test("are all there", () => {
    expect(EXCEPTIONS.length).toBeGreaterThan(15);
  });

  test.each<[string, unknown, number, string]>([
    ["of an application", new (class Late extends HttpException {})(SECRET, 408), 408, "request_timeout"],
    ["with a body of its own", new HttpException({ secret: SECRET }, 409), 409, "conflict"],
    ["with a cause", new HttpException(SECRET, 502, { cause: new Error(SECRET) }), 502, "bad_gateway"],
    ["that are no errors", new HttpException(SECRET, 302), 500, "internal_error"],
  ])("%s", async (_, thrown, status, code) => {
    expect(await codeOf({ controllers: [throwing(thrown)] }, { path: "/" })).toEqual([status, code]);
  });
});

describe("the filter", () => {
  const controllers = [throwing(tokenExpired())];

  test("may be a provider", async () => {
    const providers = [{ provide: APP_FILTER, useValue: errorHandler(org, silent) }];
    const setup = { controllers, providers, arrange: () => undefined };
    expect(await codeOf(setup, { path: "/" })).toEqual([401, "token_expired"]);
    expect(await codeOf(setup, { path: "/nowhere" })).toEqual([404, "not_found"]);
  });

  test("may be that of one controller", async () => {
    @Controller()
    @UseFilters(errorHandler(org, silent))
    class Own {
      @Get()
      throws(): never {
        throw tokenExpired();
      }
    }
    const setup = { controllers: [Own], arrange: () => undefined };
    expect(await codeOf(setup, { path: "/" })).toEqual([401, "token_expired"]);
  });

  test.each<ContextType | "graphql">(["graphql", "rpc"])(
    "leaves what is thrown for %s to Nest",
    async (type) => {
      const onError = vi.fn();
      const app = await createApp({
        arrange: (made) => made.useGlobalFilters(errorHandler(org, { onError })),
      });
      const error = tokenExpired();
      class Resolver {
        resolve(): never {
          throw error;
        }
      }
      const resolver = new Resolver();
      const resolve = app
        .get(ExternalContextCreator)
        .create(
          resolver,
          resolver.resolve,
          "resolve",
          undefined,
          undefined,
          undefined,
          undefined,
          undefined,
          type,
        );
      await expect(resolve()).rejects.toBe(error);
      expect(onError).not.toHaveBeenCalled();
      await app.close();
    },
  );
});

@Injectable()
class Refusing implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

@Injectable()
class Failing implements CanActivate, NestInterceptor {
  async canActivate(): Promise<boolean> {
    throw tokenExpired();
  }

  intercept() {
    return throwError(() => tokenExpired());
  }
}

@Injectable({ scope: Scope.REQUEST })
class PerRequest {
  constructor() {
    throw tokenExpired();
  }
}

@Controller()
class Guarded {
  @Get("guard")
  @UseGuards(Refusing)
  guard(): void {}

  @Get("failing-guard")
  @UseGuards(Failing)
  failingGuard(): void {}

  @Get("interceptor")
  @UseInterceptors(Failing)
  interceptor(): void {}

  @Get("number/:id")
  number(@Param("id", ParseIntPipe) id: number): number {
    return id;
  }

  @Get("answered")
  answered(@Res() res: Response): never {
    res.json({ ok: true });
    throw tokenExpired();
  }

  @Get("file")
  file(): StreamableFile {
    throw tokenExpired();
  }

  @Head("head")
  head(): never {
    throw tokenExpired();
  }
}

@Controller("per-request")
class NeedsPerRequest {
  readonly needed: PerRequest;

  constructor(needed: PerRequest) {
    this.needed = needed;
  }

  @Get()
  get(): void {}
}

describe("what is thrown", () => {
  const setup: Setup = {
    controllers: [Guarded, NeedsPerRequest],
    providers: [PerRequest],
    arrange: (app) => {
      app.use("/used", () => {
        throw tokenExpired();
      });
      app.use("/next", (_req: unknown, _res: unknown, next: (error: unknown) => void) =>
        next(new Error(SECRET)),
      );
      useFilter(app);
    },
  };

  test.each<[string, string, number, string]>([
    ["by a guard", "/failing-guard", 401, "token_expired"],
    ["for a guard that says no", "/guard", 403, "forbidden"],
    ["by an interceptor", "/interceptor", 401, "token_expired"],
    ["by a provider that is made for each request", "/per-request", 401, "token_expired"],
    ["by a pipe", "/number/seven", 400, "bad_request"],
    ["for a path that cannot be decoded", "/number/%FF", 400, "bad_request"],
    ["by middleware of Express", "/used", 401, "token_expired"],
    ["to `next`", "/next", 500, "internal_error"],
    ["where a file was expected", "/file", 401, "token_expired"],
  ])("%s", async (_, path, status, code) => {
    expect(await codeOf(setup, { path })).toEqual([status, code]);
  });

  test("after the answer does not concern the client", async () => {
    expect(await answerOf(setup, { path: "/answered" })).toMatchObject({ status: 200, body: '{"ok":true}' });
  });

  test("for HEAD has no body", async () => {
    expect(await answerOf(setup, { path: "/head", method: "HEAD" })).toMatchObject({ status: 401, body: "" });
  });
});

describe("a body", () => {
  @Controller()
  class Echo {
    @Post()
    echo(@Body() body: unknown): unknown {
      if (JSON.stringify(body) === '{"bad":true}')
        throw new common.BadRequestException("That is no JSON for me.");
      return body;
    }
  }
  const setup = { controllers: [Echo] };

  test.each<[string, string | Buffer, Record<string, string>, number, string]>([
    ["that is cut off", '{"a":', json, 400, "malformed_json"],
    ["that is no object", '"a"', json, 400, "malformed_json"],
    ["that is a name", SECRET, json, 400, "malformed_json"],
    ["that an application refuses", '{"bad":true}', json, 400, "bad_request"],
    ["that is longer than Nest reads", JSON.stringify("a".repeat(200_000)), json, 400, "bad_request"],
    [
      "in another charset",
      "{}",
      { "content-type": "application/json; charset=latin1" },
      415,
      "unsupported_media_type",
    ],
    ["in another encoding", "{}", { ...json, "content-encoding": "lzw" }, 415, "unsupported_media_type"],
  ])("%s", async (_, body, headers, status, code) => {
    expect(await codeOf(setup, { path: "/", headers, body: body as string })).toEqual([status, code]);
  });

  test("that is compressed and not JSON", async () => {
    const body = gzipSync('{"a":') as unknown as string;
    const headers = { ...json, "content-encoding": "gzip" };
    expect(await codeOf(setup, { path: "/", headers, body })).toEqual([400, "malformed_json"]);
  });
});
