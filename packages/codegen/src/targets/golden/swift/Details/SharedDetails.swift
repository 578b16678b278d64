// @generated from catalog.yaml

/// An amount of money.
public struct Money: Codable, Sendable {
    public let amount: Double
    /// ISO 4217 code.
    public let currency: String

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
    }

    public init(amount: Double, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}
