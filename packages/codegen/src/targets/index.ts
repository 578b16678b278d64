import { catalog } from "./catalog/catalog.js";
import { client } from "./client/client.js";
import { csharp } from "./csharp/csharp.js";
import { go } from "./go/go.js";
import { java } from "./java/java.js";
import { kotlin } from "./kotlin/kotlin.js";
import { openapi } from "./openapi/openapi.js";
import { python } from "./python/python.js";
import { reference } from "./reference/reference.js";
import { rust } from "./rust/rust.js";
import { schemas } from "./schemas/index.js";
import { server } from "./server/server.js";
import { swift } from "./swift/swift.js";
import type { Target } from "./target.js";
import { testingKit } from "./testing-kit/testing-kit.js";
import { types } from "./types/types.js";

/** Languages other than TypeScript: what a service needs to know the errors that it meets. */
export const languages: readonly Target[] = [go, python, java, kotlin, rust, csharp, swift];

/** All kinds of output. A new one is a folder beside these and a line here. */
export const targets: readonly Target[] = [
  types,
  server,
  client,
  schemas,
  openapi,
  testingKit,
  ...languages,
  catalog,
  reference,
];

/** What is generated where no target is named. */
export const defaultTargets: readonly Target[] = targets.filter(({ optIn }) => optIn !== true);
