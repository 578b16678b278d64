import { SAMPLES } from "../sample.js";
import { TYPES } from "../typed-cases.js";

/** Reads and writes the cases with the generated data classes, and prints what the generated tables say. */
export function kotlinProgram(): string {
  const types = TYPES.map(
    ({ sample, type }) =>
      `    "${sample} ${type}" to { text -> roundTrip<${sample}.details.${type}>(text) },`,
  );
  const tables = SAMPLES.map(
    ({ name }) => `    println(buildJsonObject {
        ${name}.ErrorDefinitions.all.forEach { (code, e) ->
            check(code == e.code)
            val r = e.retry
            put(code, buildJsonObject {
                put("status", e.status)
                put("title", e.title)
                put("generic", e.generic)
                put("refines", JsonArray(e.refines.map { JsonPrimitive(it) }))
                put("strategy", r::class.simpleName!!.lowercase())
                put("minDelayMs", (r as? ${name}.RetryRule.Backoff)?.minDelayMs ?: (r as? ${name}.RetryRule.Eventually)?.minDelayMs)
                put("processed", (r as? ${name}.RetryRule.Backoff)?.processed)
                put("windowMs", (r as? ${name}.RetryRule.Eventually)?.windowMs)
                put("deprecated", e.deprecated)
            })
        }
    })
    println(constants(${name}.ErrorCodes::class.java))`,
  );
  return `import java.io.File
import kotlinx.serialization.json.*

val json = Json { ignoreUnknownKeys = true }

inline fun <reified T> roundTrip(text: String): String = json.encodeToString(json.decodeFromString<T>(text))

val types = mapOf<String, (String) -> String>(
${types.join("\n")}
)

fun constants(codes: Class<*>): JsonObject = buildJsonObject {
    codes.fields.filter { it.type == String::class.java }.forEach { put(it.name.lowercase(), it.get(null) as String) }
}

fun main(arguments: Array<String>) {
${tables.join("\n")}
    File(arguments[0]).forEachLine { line ->
        val (sample, type, text) = line.split("\\t", limit = 3)
        println(types.getValue("$sample $type")(text))
    }
}
`;
}
