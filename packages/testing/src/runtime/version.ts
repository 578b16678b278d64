/** The version of this package, and of those that were released with it. Written by `pnpm version:packages`. */
export const VERSION: string = "0.0.0";
