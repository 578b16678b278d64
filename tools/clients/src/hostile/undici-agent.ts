/** Options that undici has beyond those of the platform. */
export interface Dispatching {
  readonly dispatcher: NonNullable<RequestInit["dispatcher"]>;
}

type Agent = new (options: object) => Dispatching["dispatcher"];

/** An agent of the undici that Node has built in, which shows itself once `fetch` was called. */
export async function agentWith(options: object): Promise<Dispatching> {
  await fetch("data:,");
  const global = globalThis as Record<symbol, { readonly constructor: Agent } | undefined>;
  const agent = global[Symbol.for("undici.globalDispatcher.1")];
  if (agent === undefined) throw new Error("This Node has no undici.");
  return { dispatcher: new agent.constructor(options) };
}
