/** Does what the policy forbids. Returns what was refused. */
export function provoke(): string[] {
  const attempts: Readonly<Record<string, () => unknown>> = {
    // biome-ignore lint/security/noGlobalEval: it is to be refused
    eval: () => globalThis.eval("1"),
    Function: () => new Function("return 1")(),
  };
  return Object.keys(attempts).filter((name) => {
    try {
      attempts[name]?.();
      return false;
    } catch (error) {
      return error instanceof EvalError;
    }
  });
}
