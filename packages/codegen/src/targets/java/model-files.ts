import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { javaFile } from "./java-file.js";

const ERROR_DEFINITION = `import java.util.List;

/**
 * What the catalog says of an error.
 *
 * @param code which error it is
 * @param status the HTTP status that it is sent with, unless an API says otherwise
 * @param title a short summary, the same for every occurrence
 * @param generic whether it is the one error of its status that a code that is not known is read as
 * @param refines more general errors, the nearest first
 * @param retry whether the same request may be sent again
 * @param deprecated why the error is no longer used; null where it is
 */
public record ErrorDefinition(
    String code,
    int status,
    String title,
    boolean generic,
    List<String> refines,
    RetryRule retry,
    String deprecated) {}`;

const RETRY_RULE = `/**
 * Whether, when and how long after a failure the same request may be sent again.
 *
 * @param strategy whether it may be sent again at all
 * @param minDelayMs the shortest wait, in milliseconds
 * @param processed "unknown" where the failed request may still be carried out, "no" where it is not; else null
 * @param windowMs how long after a write a read may fail, in milliseconds; 0 but for EVENTUALLY
 */
public record RetryRule(Strategy strategy, long minDelayMs, String processed, long windowMs) {
    public enum Strategy {
        /** The same request fails again. */
        NEVER,
        /** Wait minDelayMs, longer each time. */
        BACKOFF,
        /** What was just written is not visible yet: read again within windowMs. */
        EVENTUALLY
    }
}`;

/** `ErrorDefinition.java` */
export function errorDefinitionFile(given: Given): GeneratedFile {
  return modelFile("ErrorDefinition.java", ERROR_DEFINITION, given);
}

/** `RetryRule.java` */
export function retryRuleFile(given: Given): GeneratedFile {
  return modelFile("RetryRule.java", RETRY_RULE, given);
}

function modelFile(path: string, text: string, { catalog, packageName }: Given): GeneratedFile {
  return javaFile(path, catalog.source, [`package ${packageName};`, "", ...text.split("\n")]);
}
