export { describeRetry, type RetryWords } from "./catalog/describe-retry.js";
export type { Finding, Place } from "./catalog/finding.js";
export { formatFindings } from "./catalog/findings/format-findings.js";
export type { Catalog } from "./catalog/model.js";
export { type ReadCatalog, readCatalog } from "./catalog/read-catalog.js";
export { sampleValue } from "./catalog/sample-value.js";
export type {
  WrittenApi,
  WrittenCatalog,
  WrittenDialect,
  WrittenError,
  WrittenExtension,
} from "./catalog/written.js";
export type { Change, Facts } from "./compat/change.js";
export type { ChangeKind } from "./compat/change-kinds.js";
export { compareCatalogs } from "./compat/compare-catalogs.js";
export { type ComparedSides, compareSides } from "./compat/compare-sides.js";
export type { Comparison } from "./compat/comparison.js";
export { changelogEntry } from "./compat/report/changelog-entry.js";
export { type CatalogSide, resolveCatalog } from "./compat/sides/resolve-catalog.js";
export { UnknownCatalog } from "./compat/sides/unknown-catalog.js";
export { type Bump, bumpOf, type Verdict, type Verdicts } from "./compat/verdict.js";
export { explainError } from "./explain/explain-error.js";
export type {
  ExplainedDetail,
  ExplainedError,
  ExplainedResponse,
  ExplainedRetry,
} from "./explain/explained-error.js";
export { type ListedError, listErrors } from "./explain/list-errors.js";
export { type Generated, type GenerateOptions, generate } from "./generate.js";
export { type Applied, type AppliedOperation, applyErrors } from "./openapi/apply-errors.js";
export { OutputError } from "./output/output-error.js";
export type { Plan, PlannedFile } from "./output/plan.js";
export type { PackagesOptions } from "./packages/packages-options.js";
export { defaultTargets, targets } from "./targets/index.js";
export { schemas } from "./targets/schemas/index.js";
export type { EmitOptions, GeneratedFile, PrintedTarget, Target } from "./targets/target.js";
