// @generated from catalog.yaml

/// What the catalog `shop` says of its errors.
public enum ErrorDefinitions {
    /// What the catalog says of every error, by code.
    public static let all: [String: ErrorDefinition] = {
        var all: [String: ErrorDefinition] = [:]
        addPart1(&all)
        return all
    }()

    private static func add(_ error: ErrorDefinition, to all: inout [String: ErrorDefinition]) {
        all[error.code] = error
    }

    private static func addPart1(_ all: inout [String: ErrorDefinition]) {
        add(
            ErrorDefinition(
                code: "bad_request",
                status: 400,
                title: "Bad Request",
                generic: true,
                refines: [],
                retry: .never,
                deprecated: nil
            ),
            to: &all
        )
        add(
            ErrorDefinition(
                code: "internal_error",
                status: 500,
                title: "Internal Server Error",
                generic: true,
                refines: [],
                retry: .backoff(minDelay: 1, processed: "unknown"),
                deprecated: nil
            ),
            to: &all
        )
        add(
            ErrorDefinition(
                code: "not_found",
                status: 404,
                title: "Not Found",
                generic: true,
                refines: [],
                retry: .eventually(minDelay: 0.25, window: 10),
                deprecated: nil
            ),
            to: &all
        )
        add(
            ErrorDefinition(
                code: "out_of_stock",
                status: 400,
                title: "Out of stock",
                generic: false,
                refines: ["bad_request"],
                retry: .never,
                deprecated: nil
            ),
            to: &all
        )
        add(
            ErrorDefinition(
                code: "price_changed",
                status: 400,
                title: "Price has changed",
                generic: false,
                refines: ["bad_request"],
                retry: .never,
                deprecated: "Since 2.1.0. Use out_of_stock."
            ),
            to: &all
        )
    }
}
