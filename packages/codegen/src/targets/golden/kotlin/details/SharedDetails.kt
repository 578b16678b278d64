// @generated from catalog.yaml
package errors.details

import kotlinx.serialization.Serializable

/**
 * An amount of money.
 */
@Serializable
data class Money(
    val amount: Double,

    /**
     * ISO 4217 code.
     */
    val currency: String
)
