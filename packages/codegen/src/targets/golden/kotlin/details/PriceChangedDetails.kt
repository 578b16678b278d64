// @generated from catalog.yaml
package errors.details

import kotlinx.serialization.Serializable

/**
 * Details of `price_changed`: Price has changed.
 */
@Serializable
data class PriceChangedDetails(
    val before: Money,
    val after: Money
)
