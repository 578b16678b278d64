import { SAMPLES } from "../sample.js";
import { TYPES } from "../typed-cases.js";

/** Reads and writes the cases with the generated structs, and prints what the generated tables say. */
export function rustProgram(): string {
  const types = TYPES.map(
    ({ sample, type }) => `        "${sample} ${type}" => round_trip::<${sample}::details::${type}>(text),`,
  );
  const tables = SAMPLES.map(({ name, catalog }) => {
    const constants = catalog.errors.map(
      ({ code }) =>
        `        constants.insert("${code}".to_string(), json!(${name}::codes::${code.toUpperCase()}));`,
    );
    return `#[allow(deprecated)]
fn ${name}_tables() {
    let mut all = Map::new();
    for error in ${name}::ERRORS {
        assert_eq!(${name}::find_error(error.code), Some(error));
        let (strategy, delay, processed, window) = match error.retry {
            ${name}::RetryRule::Never => ("never", None, None, None),
            ${name}::RetryRule::Backoff { min_delay, processed } => (
                "backoff",
                Some(min_delay.as_millis() as u64),
                processed.map(|one| format!("{one:?}").to_lowercase()),
                None,
            ),
            ${name}::RetryRule::Eventually { min_delay, window } => (
                "eventually",
                Some(min_delay.as_millis() as u64),
                None,
                Some(window.as_millis() as u64),
            ),
        };
        all.insert(error.code.to_string(), json!({
            "status": error.status, "title": error.title, "generic": error.generic, "refines": error.refines,
            "strategy": strategy, "minDelayMs": delay, "processed": processed, "windowMs": window,
            "deprecated": error.deprecated,
        }));
    }
    assert_eq!(${name}::find_error("no_such_code"), None);
    println!("{}", Value::Object(all));
    let mut constants = Map::new();
${constants.map((line) => line.slice(4)).join("\n")}
    println!("{}", Value::Object(constants));
}`;
  });
  return `use languages::{${SAMPLES.map(({ name }) => name).join(", ")}};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{json, Map, Value};

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> String {
    let value: T = serde_json::from_str(text).expect(text);
    serde_json::to_string(&value).expect("written")
}

fn details(key: &str, text: &str) -> String {
    match key {
${types.join("\n")}
        _ => panic!("no type {key}"),
    }
}

fn main() {
${SAMPLES.map(({ name }) => `    ${name}_tables();`).join("\n")}
    let path = std::env::args().nth(1).expect("a file of cases");
    for line in std::fs::read_to_string(path).expect("cases").lines() {
        let cells: Vec<&str> = line.splitn(3, '\\t').collect();
        println!("{}", details(&format!("{} {}", cells[0], cells[1]), cells[2]));
    }
}

${tables.join("\n\n")}
`;
}

/** The generated modules are a library: only of those are the comments tested. */
export function rustLibrary(): string {
  return SAMPLES.map(({ name }) => `pub mod ${name};\n`).join("");
}
