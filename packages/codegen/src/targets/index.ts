import { client } from "./client/client.js";
import { schemas } from "./schemas/index.js";
import { server } from "./server/server.js";
import type { Target } from "./target.js";
import { types } from "./types/types.js";

/** All kinds of output. A new one is a folder beside these and a line here. */
export const targets: readonly Target[] = [types, server, client, schemas];

/** What is generated where no target is named. */
export const defaultTargets: readonly Target[] = targets.filter(({ optIn }) => optIn !== true);
