package host.faults;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.TaxCalculator;

/** One bean for each hook that a quote asks; all of them well until a test says otherwise. */
public final class Hooks {

    private static final Map<Name, Fault> FAULTS = new ConcurrentHashMap<>(new EnumMap<>(Name.class));

    /** The hooks of a quote. */
    public enum Name {
        CATALOG,
        INVENTORY,
        DELIVERY,
        TAXES,
        FEES,
        DISCOUNTS,
        PROMOTIONS
    }

    private Hooks() {
    }

    public static void fail(Name hook, Fault fault) {
        FAULTS.put(hook, fault);
    }

    static Fault of(Name hook) {
        return FAULTS.getOrDefault(hook, Fault.NONE);
    }

    @ApplicationScoped
    public static class Goods implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            Fault fault = of(Name.CATALOG);
            return fault.instead(() -> List.of(Item.of("mug", "Mug", fault.price(1000))));
        }
    }

    @ApplicationScoped
    public static class Stock implements Inventory {

        @Override
        public Map<String, Long> available(Set<String> itemIds) {
            Fault fault = of(Name.INVENTORY);
            return fault.instead(() -> Map.of("mug", fault.price(1000).minor()));
        }

        @Override
        public ReservationOutcome reserve(Reservation reservation) {
            return new ReservationOutcome.Held();
        }

        @Override
        public ReservationOutcome confirm(Reservation reservation) {
            return new ReservationOutcome.Held();
        }

        @Override
        public void release(UUID key) {
            // nothing is kept
        }
    }

    @ApplicationScoped
    public static class Post implements FulfillmentOptions {

        @Override
        public List<FulfillmentOption> options(FulfillmentRequest request) {
            Fault fault = of(Name.DELIVERY);
            return fault.instead(() -> List.of(new FulfillmentOption("post", "Post", "", fault.price(490))));
        }
    }

    @ApplicationScoped
    public static class Taxes implements TaxCalculator {

        @Override
        public List<Tax> taxes(TaxRequest request) {
            Fault fault = of(Name.TAXES);
            return fault.instead(() -> List
                    .of(new Tax("vat", "VAT", Percentage.of("19"), fault.price(100), false,
                            request.taxables().get(0).lineId())));
        }
    }

    @ApplicationScoped
    public static class Fees implements FeeContributor {

        @Override
        public List<Fee> fees(FeeRequest request) {
            Fault fault = of(Name.FEES);
            return fault.instead(() -> List.of(new Fee("wrap", "Wrapping", "A gift", fault.price(200), "standard")));
        }
    }

    @ApplicationScoped
    public static class Loyalty implements DiscountContributor {

        @Override
        public List<Discount> discounts(PromotionRequest request) {
            Fault fault = of(Name.DISCOUNTS);
            return fault.instead(() -> List.of(new Discount("loyal", "Loyal", true, Set.of(), fault.price(50), false)));
        }
    }

    @ApplicationScoped
    public static class Codes implements Promotions {

        @Override
        public Evaluation evaluate(PromotionRequest request) {
            Fault fault = of(Name.PROMOTIONS);
            return fault.instead(() -> new Evaluation(
                    List.of(new Discount("sale", "Sale", true, Set.of(), fault.price(100), false)), List.of()));
        }

        @Override
        public Optional<String> claim(Claim claim) {
            return Optional.empty();
        }

        @Override
        public void release(UUID key) {
            // nothing is kept
        }
    }
}
