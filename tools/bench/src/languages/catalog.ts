/** A catalog of so many errors, as it is written. Each has details: text, number, list, and every fifth an object. */
export function catalogOf(count: number): object {
  const generic = (status: number) => ({
    generic: true,
    status,
    title: "Generic",
    detail: "Something is wrong.",
  });
  const errors: Record<string, object> = { bad_request: generic(400), internal_error: generic(500) };
  for (let index = 0; index < count; index++) {
    errors[`${AREAS[index % AREAS.length]}_${index}_failed`] = {
      status: 400,
      refines: "bad_request",
      title: `Failure ${index}`,
      detail: "The resource {resource} does not permit this.",
      description: "What was asked for is not possible in the present state of the resource.",
      causes: ["The resource was changed.", "The request is late."],
      remedies: [{ action: "refetch", text: "Read the resource again." }],
      details: {
        resource: { type: "string", description: "The kind of resource." },
        [`limit${index % 7}?`]: { type: "integer", minimum: 0, description: "How many there may be." },
        "since?": { type: "string", format: "date-time" },
        ...(index % 3 === 0 && { "tags?": { type: "array", items: { type: "string" } } }),
        ...(index % 5 === 0 && { "window?": WINDOW }),
      },
      retry: index % 2 === 0 ? "never" : { strategy: "backoff", minDelay: "1s" },
    };
  }
  return { name: "large", docs: "https://errors.example.com", errors };
}

const AREAS = ["order", "payment", "shipment", "account", "invoice"];
const WINDOW = {
  type: "object",
  properties: { start: { type: "string" }, end: { type: "string" } },
  required: ["start"],
};
