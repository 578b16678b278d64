// @generated from catalog.yaml
package errors.details

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement

/**
 * Details of `out_of_stock`: Out of stock.
 */
@Serializable
data class OutOfStockDetails(
    /**
     * How many there are.
     * At least 0.
     */
    val left: Long,

    /**
     * Size of the article.
     * Known values: `small`, `large`.
     */
    @SerialName("class")
    val classValue: String,

    /**
     * When there will be more.
     * Format: `date-time`.
     */
    val restockedAt: String? = null,

    /**
     * Where it is stored.
     */
    val warehouse: OutOfStockDetailsWarehouse? = null,

    /**
     * At most 3 elements.
     */
    val similar: List<String>? = null,

    val perRegion: Map<String, Long>? = null,

    /**
     * Anything.
     */
    val more: JsonElement? = null
)

/**
 * Where it is stored.
 */
@Serializable
data class OutOfStockDetailsWarehouse(
    val name: String,

    /**
     * Null: it is not known.
     */
    val region: String?
)
