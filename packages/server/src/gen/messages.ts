// @generated from catalog.yaml

/** What is said of a violated rule where who throws says nothing. */
export const messages: Readonly<Record<string, string>> = {
  required: "Must be given.",
  email: "Must be an email address.",
  min_length: "Is too short.",
  max_length: "Is too long.",
  pattern: "Does not have the expected form.",
  unique: "Is already in use.",
  enum: "Must be one of the allowed values.",
  additionalProperties: "Has a property that is not allowed.",
  type: "Has the wrong type.",
  format: "Has the wrong format.",
};
