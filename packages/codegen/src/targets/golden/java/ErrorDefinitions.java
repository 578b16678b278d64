// @generated from catalog.yaml
package errors;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the catalog `shop` says of its errors. */
public final class ErrorDefinitions {
    /** What the catalog says of every error, by code. */
    public static final Map<String, ErrorDefinition> ALL = all();

    private ErrorDefinitions() {}

    private static Map<String, ErrorDefinition> all() {
        Map<String, ErrorDefinition> all = new LinkedHashMap<>();
        Part1.addTo(all);
        return Collections.unmodifiableMap(all);
    }

    private static void add(Map<String, ErrorDefinition> all, ErrorDefinition error) {
        all.put(error.code(), error);
    }

    private static final class Part1 {
        static void addTo(Map<String, ErrorDefinition> all) {
            add(all, new ErrorDefinition(
                "bad_request",
                400,
                "Bad Request",
                true,
                List.of(),
                new RetryRule(RetryRule.Strategy.NEVER, 0, null, 0),
                null));
            add(all, new ErrorDefinition(
                "internal_error",
                500,
                "Internal Server Error",
                true,
                List.of(),
                new RetryRule(RetryRule.Strategy.BACKOFF, 1000, "unknown", 0),
                null));
            add(all, new ErrorDefinition(
                "not_found",
                404,
                "Not Found",
                true,
                List.of(),
                new RetryRule(RetryRule.Strategy.EVENTUALLY, 250, null, 10000),
                null));
            add(all, new ErrorDefinition(
                "out_of_stock",
                400,
                "Out of stock",
                false,
                List.of("bad_request"),
                new RetryRule(RetryRule.Strategy.NEVER, 0, null, 0),
                null));
            add(all, new ErrorDefinition(
                "price_changed",
                400,
                "Price has changed",
                false,
                List.of("bad_request"),
                new RetryRule(RetryRule.Strategy.NEVER, 0, null, 0),
                "Since 2.1.0. Use out_of_stock."));
        }
    }
}
