// @generated from catalog.yaml

/// Details of `out_of_stock`: Out of stock.
public struct OutOfStockDetails: Codable, Sendable {
    /// How many there are.
    /// At least 0.
    public let leftValue: Int
    /// Size of the article.
    /// Known values: `small`, `large`.
    public let classValue: String
    /// When there will be more.
    /// Format: `date-time`.
    public let restockedAt: String?
    /// Where it is stored.
    public let warehouse: OutOfStockDetailsWarehouse?
    /// At most 3 elements.
    public let similar: [String]?
    public let perRegion: [String: Int]?
    /// Anything.
    public let more: JSONValue?

    public enum CodingKeys: String, CodingKey {
        case leftValue = "left"
        case classValue = "class"
        case restockedAt = "restockedAt"
        case warehouse = "warehouse"
        case similar = "similar"
        case perRegion = "perRegion"
        case more = "more"
    }

    public init(leftValue: Int, classValue: String, restockedAt: String?, warehouse: OutOfStockDetailsWarehouse?, similar: [String]?, perRegion: [String: Int]?, more: JSONValue?) {
        self.leftValue = leftValue
        self.classValue = classValue
        self.restockedAt = restockedAt
        self.warehouse = warehouse
        self.similar = similar
        self.perRegion = perRegion
        self.more = more
    }
}

/// Where it is stored.
public struct OutOfStockDetailsWarehouse: Codable, Sendable {
    public let name: String
    /// Null: it is not known.
    public let region: String?

    public enum CodingKeys: String, CodingKey {
        case name = "name"
        case region = "region"
    }

    public init(name: String, region: String?) {
        self.name = name
        self.region = region
    }
}
