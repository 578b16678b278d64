// @generated from catalog.yaml
package errors.details;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Details of `out_of_stock`: Out of stock.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class OutOfStockDetails {
    private long left;
    private String classValue;
    private String restockedAt;
    private OutOfStockDetailsWarehouse warehouse;
    private List<String> similar;
    private Map<String, Long> perRegion;
    private Object more;

    /**
     * How many there are.
     * At least 0.
     */
    @JsonProperty("left")
    public long getLeft() { return left; }
    @JsonProperty("left")
    public void setLeft(long value) { this.left = value; }

    /**
     * Size of the article.
     * Known values: `small`, `large`.
     */
    @JsonProperty("class")
    public String getClassValue() { return classValue; }
    @JsonProperty("class")
    public void setClassValue(String value) { this.classValue = value; }

    /**
     * When there will be more.
     * Format: `date-time`.
     */
    @JsonProperty("restockedAt")
    public String getRestockedAt() { return restockedAt; }
    @JsonProperty("restockedAt")
    public void setRestockedAt(String value) { this.restockedAt = value; }

    /**
     * Where it is stored.
     */
    @JsonProperty("warehouse")
    public OutOfStockDetailsWarehouse getWarehouse() { return warehouse; }
    @JsonProperty("warehouse")
    public void setWarehouse(OutOfStockDetailsWarehouse value) { this.warehouse = value; }

    /**
     * At most 3 elements.
     */
    @JsonProperty("similar")
    public List<String> getSimilar() { return similar; }
    @JsonProperty("similar")
    public void setSimilar(List<String> value) { this.similar = value; }

    @JsonProperty("perRegion")
    public Map<String, Long> getPerRegion() { return perRegion; }
    @JsonProperty("perRegion")
    public void setPerRegion(Map<String, Long> value) { this.perRegion = value; }

    /**
     * Anything.
     */
    @JsonProperty("more")
    public Object getMore() { return more; }
    @JsonProperty("more")
    public void setMore(Object value) { this.more = value; }
}
