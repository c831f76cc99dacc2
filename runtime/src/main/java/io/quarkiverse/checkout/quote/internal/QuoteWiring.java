package io.quarkiverse.checkout.quote.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.QuoteHolds;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkiverse.checkout.quote.ShownQuotes;
import io.quarkiverse.checkout.quote.TaxCalculator;
import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.runtime.Startup;

/** Builds the pipeline and its defaults at start, so that a wrong setting stops the start. */
class QuoteWiring {

    private static final LocalText TAX = new LocalText("VAT {rate} %", Map.of("de", "MwSt. {rate} %"));
    private static final LocalText ROUNDING = new LocalText("Rounding", Map.of("de", "Rundung"));

    @Produces
    @DefaultBean
    @Singleton
    @Startup
    TaxCalculator taxes(TaxConfig config, CheckoutConfig shop) {
        return new ConfiguredTaxes(config.included(),
                config.label().map(text -> new LocalText(text, config.labelByLanguage())).orElse(TAX),
                new TaxRates(config.rates(), shop.servedCountries()));
    }

    @Produces
    @DefaultBean
    @Singleton
    @Startup
    Promotions promotions(PromotionsConfig config, CheckoutConfig shop, DataSource dataSource, Clock clock) {
        return new ConfiguredPromotions(shop.currency(), new PromotionRules(config, shop.currency()),
                new StoredPromotionUses(dataSource), new StoredIssuedCodes(dataSource, clock));
    }

    @Produces
    @Singleton
    @Startup
    FeeContributor fees(FeesConfig config, CheckoutConfig shop) {
        return new ConfiguredFees(config, shop.currency(), shop.servedCountries());
    }

    @Produces
    @Singleton
    GoodsStage goods(Assortment assortment, Inventory inventory, HookCalls calls) {
        return new GoodsStage(assortment, inventory, calls);
    }

    @Produces
    @Singleton
    DiscountStage discounts(Promotions promotions, @All List<InstanceHandle<DiscountContributor>> contributors) {
        return new DiscountStage(promotions, inOrder(contributors));
    }

    @Produces
    @Singleton
    FeeStage fees(@All List<InstanceHandle<FeeContributor>> contributors) {
        return new FeeStage(inOrder(contributors));
    }

    @Produces
    @Singleton
    TaxStage taxes(TaxCalculator calculator, TaxConfig config) {
        return new TaxStage(calculator, config.deliveryClass());
    }

    @Produces
    @Singleton
    @Startup
    RoundingStage rounding(QuoteConfig config, CheckoutConfig shop) {
        String key = "quarkus.checkout.quote.rounding";
        config.rounding().ifPresent(step -> Settings.require(step.signum() > 0, key, "more than 0", step));
        return new RoundingStage(config.rounding().map(step -> Settings.amount(key, step, shop.currency())),
                config.roundingLabel().map(text -> new LocalText(text, config.roundingLabelByLanguage())).orElse(ROUNDING));
    }

    @Produces
    @Singleton
    @Startup
    Quotes quotes(GoodsStage goods, DiscountStage discounts, FulfillmentOptions fulfillment, FeeStage fees, TaxStage taxes,
            RoundingStage rounding, QuoteConfig config, CheckoutConfig shop, HookCalls calls) {
        Settings.require(shop.currency().getDefaultFractionDigits() >= 0, "quarkus.checkout.currency",
                "a currency that can be paid with", shop.currency());
        Duration validity = config.validity();
        Settings.require(validity.compareTo(Duration.ofMinutes(1)) >= 0 && validity.compareTo(Duration.ofDays(1)) <= 0,
                "quarkus.checkout.quote.validity", "between 1 minute and 1 day", validity);
        return new QuotePipeline(goods, discounts, new DeliveryStage(fulfillment), fees, taxes, rounding, validity,
                calls);
    }

    @Produces
    @Singleton
    QuoteHolds holds(DataSource dataSource, Config config) {
        return new SignedHolds(new ShopKey(dataSource, "quote-hold")::sign, RulesVersion.of(config));
    }

    @Produces
    @Singleton
    ShownQuotes shownQuotes(DataSource dataSource) {
        return new StoredShownQuotes(dataSource);
    }

    /** By priority, highest first; ties by class name. */
    static <T> List<T> inOrder(List<InstanceHandle<T>> handles) {
        return handles.stream()
                .sorted(Comparator.comparing((InstanceHandle<T> handle) -> handle.getBean().getPriority()).reversed()
                        .thenComparing(handle -> handle.getBean().getBeanClass().getName()))
                .map(InstanceHandle::get).toList();
    }
}
