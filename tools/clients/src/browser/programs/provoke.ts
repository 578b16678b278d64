import { type ApiError, readFailure } from "@org/errors-client";

const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  // biome-ignore lint/security/noGlobalEval: it is to be refused
  eval: () => globalThis.eval("1"),
  Function: () => new Function("return 1")(),
  connect: () => fetch("http://not-allowed.invalid/"),
};

/** Does what the policy forbids. Gives what was refused, and what that is read as. */
export async function provoke(): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, attempt] of Object.entries(ATTEMPTS)) {
    try {
      await attempt();
    } catch (thrown) {
      refused.push(`${name}: ${readFailure<ApiError>(thrown).code}`);
    }
  }
  return refused;
}
