import type { Harm } from "./reports.js";

/** Notes what is left behind from now on: rejections, violations of the policy, members on prototypes. */
export function watchHarm(): () => Promise<Harm> {
  const harm: string[] = [];
  addEventListener("unhandledrejection", ({ reason }) => harm.push(`rejected: ${reason}`));
  addEventListener("error", ({ message }) => harm.push(`thrown: ${message}`));
  addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    harm.push(`violated: ${effectiveDirective} ${blockedURI}`);
  });
  return async () => {
    // they are told of in tasks of their own
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const { prototype } of [Object, Array, Error, Promise]) {
      harm.push(...Object.keys(prototype).map((name) => `polluted: ${name}`));
    }
    return harm;
  };
}
