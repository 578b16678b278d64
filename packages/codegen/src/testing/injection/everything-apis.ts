import { type Fill, literal } from "./slots.js";

/** An API with a text in every place. */
export function wholeApi(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema of an API"),
    title: fill("title of an API"),
    description: fill("description of an API"),
    dialect: fill("dialect of an API", "k_whole"),
    errors: [
      "bad_request",
      "internal_error",
      "k_told",
      "k_placed",
      "k_text",
      "k_whole",
      "k_referring",
      fill("listed code", "k_other"),
    ],
    overrides: { [fill("overridden code", "k_referring")]: override(fill) },
    aliases: {
      [fill("aliased code", "k_whole")]: [fill("alias")],
    },
    rules: {
      [fill("rule of an API")]: [fill("spelling of a rule")],
    },
    match: [
      { code: fill("matched code", "k_whole"), detail: fill("matched detail") },
      { code: "k_told", rule: fill("matched rule") },
      { code: "k_placed", when: fill("when of a match", "hasFields") },
    ],
    type: literal(fill("type of an API")),
    help: literal(fill("help of an API")),
    rateLimits: [{ scope: fill("scope"), limit: 5, window: fill("window of a limit", "10s") }],
    constraints: { [fill("constraint")]: constraint(fill) },
  };
}

function override(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    type: fill("type of an override"),
    help: fill("help of an override"),
    title: fill("title of an override"),
    detail: literal(fill("detail of an override")),
    description: fill("description of an override"),
    retry: {
      strategy: fill("strategy of an override", "backoff"),
      minDelay: fill("minDelay of an override", "3s"),
      processed: fill("processed of an override", "unknown"),
    },
    details: {
      [`${fill("added member")}?`]: { type: "string", description: fill("description of an added member") },
    },
  };
}

function constraint(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    code: fill("code of a constraint", "k_whole"),
    field: fill("field", "/a"),
    rule: fill("rule of a constraint"),
    message: fill("message of a constraint"),
    params: { [fill("param of a constraint")]: fill("param value of a constraint") },
  };
}

/** An API with what the other one has not. */
export function flatApi(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    dialect: "k_flat",
    errors: { from: fill("from", "all"), except: [fill("excepted code", "k_other")] },
    overrides: { k_whole: { retry: fill("retry", "never") } },
    aliases: { k_told: fill("only alias") },
    rules: { k_rule: fill("only spelling") },
  };
}
