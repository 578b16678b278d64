import { aliasCollision } from "./alias-collision.js";
import { bodyMemberMayLack } from "./body-member-may-lack.js";
import { constraintCode } from "./constraint-code.js";
import { cyclicRefines } from "./cyclic-refines.js";
import { detailPlaceholder } from "./detail-placeholder.js";
import { detailsNameClash } from "./details-name-clash.js";
import { duplicateGeneric } from "./duplicate-generic.js";
import { genericRequiredDetails } from "./generic-required-details.js";
import { indistinguishable } from "./indistinguishable.js";
import { invalidDetailsSchema } from "./invalid-details-schema.js";
import { invalidExample } from "./invalid-example.js";
import { matchRuleUnreachable } from "./match-rule-unreachable.js";
import { missingGeneric } from "./missing-generic.js";
import { nameCollision } from "./name-collision.js";
import { overrideWithoutEffect } from "./override-without-effect.js";
import { rateLimitedWithoutWait } from "./rate-limited-without-wait.js";
import { redactedPlaceholder } from "./redacted-placeholder.js";
import { refinesDetails } from "./refines-details.js";
import { refinesOtherStatus } from "./refines-other-status.js";
import { requiredDetailsNotCarried } from "./required-details-not-carried.js";
import { reservedCode } from "./reserved-code.js";
import { retryAfterHeader } from "./retry-after-header.js";
import type { Rule } from "./rule.js";
import { successWithoutSign } from "./success-without-sign.js";
import { unknownConditionCode } from "./unknown-condition-code.js";
import { unknownRefines } from "./unknown-refines.js";
import { unknownReplacement } from "./unknown-replacement.js";
import { unusedPlaceholder } from "./unused-placeholder.js";

/** All semantic rules of a catalog, in the order of their findings. A new rule is a file, a line here and a fixture. */
export const rules: readonly Rule[] = [
  // errors
  reservedCode,
  nameCollision,
  missingGeneric,
  duplicateGeneric,
  genericRequiredDetails,
  unknownRefines,
  cyclicRefines,
  refinesOtherStatus,
  refinesDetails,
  unknownReplacement,
  // their details and texts
  invalidDetailsSchema,
  invalidExample,
  detailPlaceholder,
  redactedPlaceholder,
  // their retry rules
  rateLimitedWithoutWait,
  // dialects
  unknownConditionCode,
  retryAfterHeader,
  successWithoutSign,
  unusedPlaceholder,
  // APIs, and their errors in their dialect
  overrideWithoutEffect,
  aliasCollision,
  matchRuleUnreachable,
  constraintCode,
  bodyMemberMayLack,
  detailsNameClash,
  requiredDetailsNotCarried,
  indistinguishable,
];
