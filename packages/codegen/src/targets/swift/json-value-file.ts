import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { swiftFile } from "./swift-file.js";

const JSON_VALUE = `/// Any value of JSON, for details whose type is not known.
public enum JSONValue: Codable, Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}`;

/** `JSONValue.swift`, where a class mentions it. */
export function jsonValueFiles({ catalog, details }: Given): readonly GeneratedFile[] {
  const mentioned = details.some(({ classes }) => classes.some(({ text }) => /\bJSONValue\b/.test(text)));
  return mentioned ? [swiftFile("JSONValue.swift", catalog.source, JSON_VALUE.split("\n"))] : [];
}
