import { type Fill, literal } from "./slots.js";

/** A dialect with a text in every place of its templates. */
export function wholeDialect(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    $schema: fill("$schema of a dialect"),
    description: fill("description of a dialect"),
    mediaType: fill("mediaType", "application/json"),
    headers: {
      [fill("header", "X-Note")]: "{title}",
      "X-Constant": literal(fill("constant header")),
      "X-Text?": `${literal(fill("before a member in a header"))}{code}`,
    },
    variants: [
      {
        when: { codes: [fill("code of a condition", "k_whole")], hasFields: true },
        body: { k_code: "{code}", k_first: literal(fill("constant of a variant")), "k_detail?": "{detail}" },
      },
      { when: fill("when of a variant", "hasFields"), body: { k_code: "{code}", "k_detail?": "{detail}" } },
      { body: wholeBody(fill) },
    ],
  };
}

function wholeBody(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    k_code: "{code}",
    [literal(fill("key"))]: "{title}",
    "k_optional?": {
      [`${literal(fill("optional key"))}?`]: "{detail}",
      k_constant: literal(fill("constant")),
    },
    k_constants: { [literal(fill("key of a constant"))]: literal(fill("nested constant")) },
    k_read: { [`${literal(fill("key that is only read"))}<`]: "{instance}", k_status: "{status}" },
    k_text: `${literal(fill("before a member in a text"))}{status}${literal(fill("after a member in a text"))}`,
    "k_detail?": `{details.${fill("member named in a template")}}`,
    "k_attribute?": `{attributes.${fill("attribute named in a template")}}`,
    "k_details?": "{details}",
    "k_fields?": [
      {
        k_at: "{field.path}",
        [literal(fill("key of an element"))]: literal(fill("constant of an element")),
        "k_rule?": "{field.rule|upper}",
        "k_message?": "{field.message}",
        "...": "{...field.params}",
      },
    ],
    "k_tagged?": [
      { k_tag: literal(fill("tag")), [`${literal(fill("key of a tagged element"))}?`]: "{details}" },
      { k_tag: "other", "k_trace?": "{traceId}" },
    ],
    "k_tuple?": [literal(fill("element of a tuple")), "{traceId}"],
  };
}

/** Details are spread beside its keys. */
export function flatDialect(fill: Fill): Readonly<Record<string, unknown>> {
  return {
    mediaType: "application/problem+json",
    body: {
      k_code: "{code}",
      k_constant: literal(fill("constant of the only body")),
      "k_detail?": "{detail}",
      "k_errors?": { "{field.path}": ["{field.message}"] },
      "...": "{...details}",
    },
  };
}
