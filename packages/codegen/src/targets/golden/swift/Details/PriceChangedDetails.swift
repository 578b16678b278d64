// @generated from catalog.yaml

/// Details of `price_changed`: Price has changed.
public struct PriceChangedDetails: Codable, Sendable {
    public let before: Money
    public let after: Money

    public enum CodingKeys: String, CodingKey {
        case before = "before"
        case after = "after"
    }

    public init(before: Money, after: Money) {
        self.before = before
        self.after = after
    }
}
