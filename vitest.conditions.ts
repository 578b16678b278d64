/** The packages are tested from their sources, not from what was built last. */
export const conditions: string[] = ["@org/source", "node", "import", "module", "default"];
