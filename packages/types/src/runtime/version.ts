/** The version of this package, and of those that were released with it. Written by `pnpm version:packages`. */
export const VERSION: string = "0.0.0";

/**
 * Stops a program in which a package meets another version of this one than it was released with, before it misbehaves.
 *
 * @throws Error where the versions differ; it says which ones, and what to install.
 */
export function requireVersion(user: string, version: string): void {
  if (version === VERSION) return;
  throw new Error(
    `${user} ${version} got @org/errors-types ${VERSION}. They work in the same version only: ` +
      `install @org/errors-types@${version}, and remove what forces another one (see \`npm ls @org/errors-types\`).`,
  );
}
