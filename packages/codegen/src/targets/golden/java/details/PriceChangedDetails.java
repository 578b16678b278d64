// @generated from catalog.yaml
package errors.details;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Details of `price_changed`: Price has changed.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public class PriceChangedDetails {
    private Money before;
    private Money after;

    @JsonProperty("before")
    public Money getBefore() { return before; }
    @JsonProperty("before")
    public void setBefore(Money value) { this.before = value; }

    @JsonProperty("after")
    public Money getAfter() { return after; }
    @JsonProperty("after")
    public void setAfter(Money value) { this.after = value; }
}
