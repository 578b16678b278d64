import type { Given } from "../languages/language.js";
import type { GeneratedFile } from "../target.js";
import { csharpFile } from "./csharp-file.js";

const MODEL = `/// <summary>What the catalog says of an error.</summary>
/// <param name="Code">Which error it is.</param>
/// <param name="Status">The HTTP status that it is sent with, unless an API says otherwise.</param>
/// <param name="Title">A short summary, the same for every occurrence.</param>
/// <param name="Generic">Whether it is the one error of its status that a code that is not known is read as.</param>
/// <param name="Refines">More general errors, the nearest first.</param>
/// <param name="Retry">Whether the same request may be sent again.</param>
/// <param name="Deprecated">Why the error is no longer used; null where it is.</param>
public sealed record ErrorDefinition(
    string Code,
    int Status,
    string Title,
    bool Generic,
    System.Collections.Generic.IReadOnlyList<string> Refines,
    RetryRule Retry,
    string? Deprecated);

/// <summary>Whether the same request may be sent again.</summary>
public enum RetryStrategy
{
    /// <summary>The same request fails again.</summary>
    Never,

    /// <summary>Wait the shortest delay, longer each time.</summary>
    Backoff,

    /// <summary>What was just written is not visible yet: read again within the window.</summary>
    Eventually,
}

/// <summary>Whether, when and how long after a failure the same request may be sent again.</summary>
/// <param name="Strategy">Whether it may be sent again at all.</param>
/// <param name="MinDelay">The shortest wait.</param>
/// <param name="Processed">"unknown" where the failed request may still be carried out, "no" where it is not; else null.</param>
/// <param name="Window">How long after a write a read may fail; null but for Eventually.</param>
public sealed record RetryRule(
    RetryStrategy Strategy,
    System.TimeSpan MinDelay,
    string? Processed,
    System.TimeSpan? Window);`;

/** `ErrorDefinition.cs` */
export function modelFile({ catalog, packageName }: Given): GeneratedFile {
  return csharpFile("ErrorDefinition.cs", catalog.source, packageName, MODEL.split("\n"));
}
