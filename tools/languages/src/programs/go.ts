import { SAMPLES } from "../sample.js";
import { TYPES } from "../typed-cases.js";

const HELPERS = `func roundTrip[T any](text string) any {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		panic(text + ": " + err.Error())
	}
	return value
}

func fact(same bool, status int, title string, generic bool, refines []string, strategy string, delay time.Duration, processed string, window time.Duration, deprecated string) map[string]any {
	if !same {
		panic("another code: " + title)
	}
	fact := map[string]any{
		"status": status, "title": title, "generic": generic, "refines": refines, "strategy": strategy,
		"minDelayMs": nil, "processed": nil, "windowMs": nil, "deprecated": nil,
	}
	if strategy != "never" {
		fact["minDelayMs"] = delay.Milliseconds()
	}
	if processed != "" {
		fact["processed"] = processed
	}
	if window != 0 {
		fact["windowMs"] = window.Milliseconds()
	}
	if deprecated != "" {
		fact["deprecated"] = deprecated
	}
	return fact
}

func write(value any) {
	if err := json.NewEncoder(os.Stdout).Encode(value); err != nil {
		panic(err)
	}
}
`;

/** Reads and writes the cases with the generated structs, and prints what the generated tables say. */
export function goProgram(): string {
  const types = TYPES.map(({ sample, type }) => `\t"${sample} ${type}": roundTrip[${sample}.${type}],`);
  const imports = SAMPLES.map(({ name }) => `\t"example.com/shop/${name}"`);
  const tables = SAMPLES.map(({ name, catalog }) => {
    const constants = catalog.errors.map(({ code }) => `\t\t"${code}": ${name}.Code${pascal(code)},`);
    return `	facts := map[string]any{}
	for code, e := range ${name}.Errors {
		refines := []string{}
		for _, more := range e.Refines {
			refines = append(refines, string(more))
		}
		r := e.Retry
		facts[string(code)] = fact(string(e.Code) == string(code), e.Status, e.Title, e.Generic, refines, string(r.Strategy), r.MinDelay, r.Processed, r.Window, e.Deprecated)
	}
	write(facts)
	write(map[string]${name}.Code{
${constants.join("\n")}
	})`;
  });
  return `package main

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"time"

${imports.join("\n")}
)

var types = map[string]func(string) any{
${types.join("\n")}
}

${HELPERS}
func main() {
${SAMPLES.map(({ name }) => `\t${name}Tables()`).join("\n")}
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		cells := strings.SplitN(lines.Text(), "\\t", 3)
		write(types[cells[0]+" "+cells[1]](cells[2]))
	}
}

${SAMPLES.map(({ name }, index) => `func ${name}Tables() {\n${tables[index]}\n}`).join("\n\n")}
`;
}

function pascal(code: string): string {
  return code
    .split("_")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}
