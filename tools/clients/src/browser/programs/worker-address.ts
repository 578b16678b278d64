/** Where the policy wants Trusted Types, the address of a program must be one. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): AddressPolicy;
}

interface AddressPolicy {
  createScriptURL(url: string): string;
}

const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes: TrustedTypes };
const policy = trustedTypes.createPolicy("workers", { createScriptURL: (url) => url });

/** The address of a worker of this site. */
export function workerAddress(path: string): string {
  return policy.createScriptURL(path);
}
