import { SAMPLES } from "../sample.js";

/** Reads and writes the cases with the generated dataclasses, and prints what the generated tables say. */
export function pythonProgram(): string {
  return `import importlib
import json
import sys


def facts(error):
    rule = error.retry
    return {
        "status": error.status,
        "title": error.title,
        "generic": error.generic,
        "refines": list(error.refines),
        "strategy": rule.strategy,
        "minDelayMs": None if rule.strategy == "never" else rule.min_delay_ms,
        "processed": rule.processed,
        "windowMs": rule.window_ms,
        "deprecated": error.deprecated,
    }


for name in ${JSON.stringify(SAMPLES.map(({ name }) => name))}:
    package = importlib.import_module(name)
    assert all(code == error.code for code, error in package.ERRORS.items())
    print(json.dumps({code: facts(error) for code, error in package.ERRORS.items()}))
    constants = {key.lower(): value for key, value in vars(package.codes).items() if key.isupper()}
    print(json.dumps(constants))

for line in open(sys.argv[1], encoding="utf-8"):
    name, type_name, text = line.rstrip("\\n").split("\\t")
    details = getattr(importlib.import_module(name + ".details"), type_name)
    print(json.dumps(details.from_dict(json.loads(text)).to_dict()))
`;
}
