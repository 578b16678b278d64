// @generated from catalog.yaml
package errors;

import java.util.List;

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
    String deprecated) {}
