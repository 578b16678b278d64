// @generated from catalog.yaml

import Foundation

/// What the catalog says of an error.
public struct ErrorDefinition: Equatable, Sendable {
    public let code: String
    /// The HTTP status that it is sent with, unless an API says otherwise.
    public let status: Int
    /// A short summary, the same for every occurrence.
    public let title: String
    /// Whether it is the one error of its status that a code that is not known is read as.
    public let generic: Bool
    /// More general errors, the nearest first.
    public let refines: [String]
    public let retry: RetryRule
    /// Why the error is no longer used; nil where it is.
    public let deprecated: String?
}

/// Whether, when and how long after a failure the same request may be sent again.
public enum RetryRule: Equatable, Sendable {
    /// The same request fails again.
    case never
    /// Wait, longer each time. Processed is "unknown" where the failed request may still be carried out.
    case backoff(minDelay: TimeInterval, processed: String?)
    /// What was just written is not visible yet: read again within the window.
    case eventually(minDelay: TimeInterval, window: TimeInterval)
}
