import { languageTarget } from "../languages/language-target.js";
import { javadoc } from "../languages/text/comments.js";
import { JAVA_WORDS } from "../languages/text/reserved-words.js";
import type { Target } from "../target.js";
import { codesFile } from "./codes-file.js";
import { detailsFiles } from "./details-files.js";
import { errorDefinitionsFile } from "./error-definitions-file.js";
import { errorDefinitionFile, retryRuleFile } from "./model-files.js";

/** Java 17 and newer: a class of codes, one of error definitions, and a class for the details of each, for Jackson. */
export const java: Target = languageTarget({
  name: "java",
  package: {
    usual: "errors",
    pattern: /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/,
    reserved: JAVA_WORDS,
    kind: "the name of a Java package, such as com.acme.errors",
  },
  comment: javadoc,
  // what `java.lang.Object` has
  takenMembers: [
    "getClass",
    "hashCode",
    "notify",
    "notifyAll",
    "toString",
    "wait",
    "clone",
    "finalize",
    "equals",
  ],
  taken: ["JsonIgnoreProperties", "JsonInclude"],
  // to Jackson no name is the name of the property
  canName: (member) => member !== "",
  ownFiles: true,
  classes: async (packageName) => (await import("./java-classes.js")).javaClasses(packageName),
  files: (given) => [
    codesFile(given),
    errorDefinitionFile(given),
    errorDefinitionsFile(given),
    retryRuleFile(given),
    ...detailsFiles(given),
  ],
});
