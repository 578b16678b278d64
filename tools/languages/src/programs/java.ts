import { SAMPLES } from "../sample.js";
import { TYPES } from "../typed-cases.js";

/** Reads and writes the cases with the generated classes, and prints what the generated tables say. */
export function javaProgram(): string {
  const types = TYPES.map(
    ({ sample, type }) => `        types.put("${sample} ${type}", ${sample}.details.${type}.class);`,
  );
  const tables = SAMPLES.map(
    ({ name }) => `        {
            Map<String, Object> all = new LinkedHashMap<>();
            ${name}.ErrorDefinitions.ALL.forEach((code, e) -> {
                if (!code.equals(e.code())) throw new IllegalStateException(code);
                ${name}.RetryRule r = e.retry();
                boolean never = r.strategy() == ${name}.RetryRule.Strategy.NEVER;
                boolean eventually = r.strategy() == ${name}.RetryRule.Strategy.EVENTUALLY;
                Map<String, Object> facts = new LinkedHashMap<>();
                facts.put("status", e.status());
                facts.put("title", e.title());
                facts.put("generic", e.generic());
                facts.put("refines", e.refines());
                facts.put("strategy", r.strategy().name().toLowerCase());
                facts.put("minDelayMs", never ? null : r.minDelayMs());
                facts.put("processed", r.processed());
                facts.put("windowMs", eventually ? r.windowMs() : null);
                facts.put("deprecated", e.deprecated());
                all.put(code, facts);
            });
            System.out.println(json.writeValueAsString(all));
            System.out.println(json.writeValueAsString(constants(${name}.ErrorCodes.class)));
        }`,
  );
  return `import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

public class Program {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Map<String, Class<?>> types = new HashMap<>();
${types.join("\n")}
${tables.join("\n")}
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] cells = line.split("\\t", 3);
            Object details = json.readValue(cells[2], types.get(cells[0] + " " + cells[1]));
            System.out.println(json.writeValueAsString(details));
        }
    }

    static Map<String, Object> constants(Class<?> codes) throws Exception {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Field field : codes.getFields()) all.put(field.getName().toLowerCase(), field.get(null));
        return all;
    }
}
`;
}
