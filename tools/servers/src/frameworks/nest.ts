import "reflect-metadata";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  HttpCode,
  Injectable,
  type MiddlewareConsumer,
  Module,
  type NestMiddleware,
  type NestModule,
  Post,
  Req,
  Res,
  ValidationPipe,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { errorHandler, exceptionFactory, requireMediaType } from "@org/errors-server/nest";
import { IsEmail, IsString, MinLength } from "class-validator";
import type { Request, Response } from "express";
import { type FaultPath, fault, SECRET, STALE_HEADERS, THROWING } from "../fault.js";
import type { Framework, ServerOptions } from "../framework.js";
import { listen } from "../listen.js";

class User {
  @IsEmail()
  email!: string;

  @IsString()
  @MinLength(3)
  name!: string;
}

@Controller()
class Throwing {
  @Get([...THROWING])
  atOnce(@Req() { path }: Request): never {
    throw fault(path as FaultPath);
  }

  @Get("async")
  async later(): Promise<never> {
    await wait(1);
    throw fault("/async");
  }

  @Get("throw/rejected")
  rejected(): Promise<never> {
    return Promise.reject(fault("/throw/rejected"));
  }

  @Get("http")
  http(): never {
    throw new ForbiddenException(SECRET);
  }

  @Get("stale")
  stale(@Res({ passthrough: true }) res: Response): never {
    res.status(200).set(STALE_HEADERS);
    throw fault("/stale");
  }

  @Get("started")
  async started(@Res() res: Response): Promise<never> {
    await new Promise((written) => res.write("started", written));
    throw fault("/started");
  }

  @Get("slow")
  async slow(@Res({ passthrough: true }) res: Response): Promise<never> {
    await Promise.race([once(res, "close"), wait(2_000)]);
    throw fault("/slow");
  }
}

@Controller()
class Answering {
  @Get(["ok", "middleware"])
  ok(): unknown {
    return { ok: true };
  }

  @Post("echo")
  @HttpCode(200)
  echo(@Body() body: unknown): unknown {
    return body;
  }

  @Post("only-post")
  @HttpCode(200)
  onlyPost(): unknown {
    return { ok: true };
  }

  @Post("validated")
  @HttpCode(200)
  validated(@Body() user: User): unknown {
    return user;
  }
}

@Controller("nested")
class Deep {
  @Get("deep")
  deep(): never {
    throw fault("/nested/deep");
  }
}

@Module({ controllers: [Deep] })
class Nested {}

@Injectable()
class Guarding implements NestMiddleware {
  use(): never {
    throw fault("/middleware");
  }
}

@Module({ imports: [Nested], controllers: [Throwing, Answering] })
class App implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(Guarding).forRoutes("middleware");
  }
}

async function createApp({ api, options }: ServerOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(App, { logger: false });
  app.use(requireMediaType("application/json"));
  app.useBodyParser("json", { limit: 1024 });
  app.useGlobalPipes(new ValidationPipe({ exceptionFactory }));
  app.useGlobalFilters(errorHandler(api, options));
  return app.init();
}

export const nest: Framework = {
  name: "NestJS 11",
  adapter: "nest",
  start: async (given) => listen((await createApp(given)).getHttpServer()),
  unsupported: {
    "method-not-allowed":
      "Nest looks only for a route with the method of the request, and throws its `NotFoundException`: the answer is `not_found`.",
  },
};
