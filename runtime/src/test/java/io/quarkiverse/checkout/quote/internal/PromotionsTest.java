package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Promotions.Claim;
import io.quarkiverse.checkout.quote.Promotions.CodeRequest;
import io.quarkiverse.checkout.quote.Promotions.IssuedCode;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.RejectedCode.Reason;
import io.quarkus.runtime.configuration.ConfigurationException;

class PromotionsTest {

    private static final String PREFIX = "quarkus.checkout.promotions.";

    private final TestShop shop = new TestShop("EUR")
            .line(Item.of("mug", "Mug", Money.of(1000, "EUR")).withCategory("kitchen"), 2, Map.of())
            .line("Pen", 333, 1).delivers(490);

    private final CountedUses uses = new CountedUses();

    @Test
    void percentagesAreOfTheGoodsTheyAreFor() {
        configure("a.title", "A", "a.percentage", "10", "b.title", "B", "b.percentage", "10", "b.items", "pen", "c.title", "C",
                "c.percentage", "50", "c.categories", "kitchen,other", "c.items", "nothing");

        assertThat(applied()).containsExactly("a 2.33", "b 0.33", "c 10.00");
        assertThat(shop.quote().charges()).extracting(charge -> charge.code() + "/" + charge.lineId()).contains("a/", "b/line2",
                "c/line1");
    }

    @Test
    void amountsNeverExceedTheGoods() {
        configure("a.title", "A", "a.amount", "5.00", "a.items", "pen");

        assertThat(applied()).containsExactly("a 3.33");
    }

    @Test
    void aCodeCountsWhenItIsTyped() {
        configure("hello.title", "Hello", "hello.title.de", "Hallo", "hello.amount", "1", "hello.code", "Welcome");
        assertThat(applied()).isEmpty();

        shop.codes.addAll(List.of("WELCOME", "WELCOME", "NOPE"));
        shop.locale = Locale.GERMAN;
        assertThat(applied()).containsExactly("WELCOME 1.00");
        assertThat(shop.quote().discounts().get(0).title()).isEqualTo("Hallo");
        assertThat(shop.quote().discounts().get(0).automatic()).isFalse();
        assertThat(rejected()).containsExactly("WELCOME ALREADY_APPLIED", "NOPE INVALID");
    }

    @Test
    void datesAreHalfOpen() {
        configure("sale.title", "Sale", "sale.amount", "1", "sale.code", "SALE", "sale.from", "2026-11-22T12:00:00Z",
                "sale.until", "2026-11-23T12:00:00Z");
        shop.codes.add("SALE");

        shop.at = Instant.parse("2026-11-22T11:59:59.999Z");
        assertThat(rejected()).containsExactly("SALE INVALID");
        shop.at = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(rejected()).isEmpty();
        shop.at = Instant.parse("2026-11-23T12:00:00Z");
        assertThat(rejected()).containsExactly("SALE EXPIRED");
    }

    @Test
    void conditionsAreAboutTheGoodsItIsFor() {
        shop.codes.addAll(List.of("PENS", "CUPS"));
        configure("pens.title", "Pens", "pens.amount", "1", "pens.code", "PENS", "pens.items", "pen", "pens.minimum-subtotal",
                "3.33", "cups.title", "Cups", "cups.free-delivery", "true", "cups.code", "CUPS", "cups.items", "cup");

        assertThat(applied()).containsExactly("PENS 1.00");
        assertThat(rejected()).containsExactly("CUPS USER_INELIGIBLE");
        configure("pens.title", "Pens", "pens.amount", "1", "pens.code", "PENS", "pens.items", "pen", "pens.minimum-subtotal",
                "3.34");
        assertThat(rejected()).contains("PENS USER_INELIGIBLE");
    }

    @Test
    void freeDeliveryNeedsSomethingToDeliver() {
        configure("ship.title", "Ship", "ship.free-delivery", "true", "ship.code", "SHIP");
        shop.codes.add("SHIP");
        assertThat(applied()).containsExactly("SHIP 4.90");

        shop.items.replaceAll((id, item) -> item.digital());
        assertThat(applied()).isEmpty();
        assertThat(rejected()).containsExactly("SHIP USER_INELIGIBLE");

        shop.line("Parcel", 100, 1);
        configure("ship.title", "Ship", "ship.free-delivery", "true", "ship.percentage", "10", "ship.items", "mug");
        assertThat(applied()).as("the goods it is for are not delivered").containsExactly("ship 2.00");
    }

    @Test
    void whatCannotBeCombinedCountsAloneIfItTakesMore() {
        configure("a.title", "A", "a.amount", "1", "b.title", "B", "b.amount", "2", "b.code", "B", "x.title", "X", "x.amount",
                "2.50", "x.combinable", "false");
        assertThat(applied()).containsExactly("x 2.50");

        shop.codes.add("B");
        assertThat(applied()).containsExactly("a 1.00", "B 2.00");
        configure("a.title", "A", "a.amount", "1", "b.title", "B", "b.amount", "2", "b.code", "B", "x.title", "X", "x.amount",
                "3", "x.combinable", "false");
        assertThat(applied()).as("a tie").containsExactly("a 1.00", "B 2.00");
        configure("a.title", "A", "a.amount", "1", "b.title", "B", "b.amount", "2", "b.code", "B", "x.title", "X", "x.amount",
                "3", "x.combinable", "false", "x.free-delivery", "true");
        assertThat(applied()).as("free delivery decides a tie").containsExactly("x 7.90");
        assertThat(rejected()).containsExactly("B COMBINATION_DISALLOWED");
        configure("a.title", "A", "a.amount", "3", "a.free-delivery", "true", "x.title", "X", "x.amount", "3", "x.combinable",
                "false", "x.free-delivery", "true");
        assertThat(applied()).containsExactly("a 7.90");
    }

    @Test
    void whatIsUsedUpDoesNotCount() {
        configure("few.title", "Few", "few.amount", "1", "few.code", "FEW", "few.limit", "5", "auto.title", "Auto",
                "auto.amount", "1", "auto.limit", "5");
        shop.codes.add("FEW");
        assertThat(applied()).containsExactly("auto 1.00", "FEW 1.00");

        uses.usedUp = Set.of("few", "auto");
        assertThat(applied()).isEmpty();
        assertThat(rejected()).containsExactly("FEW EXPIRED");
        assertThat(claim(applied("FEW"), applied("other"))).contains("FEW");
        uses.usedUp = Set.of();
        assertThat(claim(applied("FEW"))).isEmpty();
    }

    @Test
    void guestsAreAskedToSignInForWhatIsLimitedPerCustomer() {
        configure("one.title", "One", "one.amount", "1", "one.code", "ONE", "one.limit-per-customer", "1");
        shop.codes.add("ONE");
        assertThat(rejected()).containsExactly("ONE USER_NOT_LOGGED_IN");

        shop.customer = "ann";
        assertThat(applied()).containsExactly("ONE 1.00");
    }

    @Test
    void promotionsWithoutLimitsAreNeverCounted() {
        configure("a.title", "A", "a.amount", "1");
        uses.forbidden = true;

        assertThat(applied()).containsExactly("a 1.00");
        assertThat(claim(new AppliedDiscount("a", "A", true, shop.money(100), List.of()), applied("unknown"))).isEmpty();
        shop.promotions.release(new UUID(0, 7));
    }

    @Test
    void aClaimNamesTheLimitedPromotionsAndAReleaseItsKey() {
        configure("a.title", "A", "a.amount", "1", "a.limit", "3", "b.title", "B", "b.amount", "1", "b.code", "BB", "b.limit",
                "3", "c.title", "C", "c.amount", "1");
        claim(new AppliedDiscount("a", "A", true, shop.money(100), List.of()), applied("BB"),
                new AppliedDiscount("c", "C", true, shop.money(100), List.of()));
        shop.promotions.release(new UUID(0, 7));

        assertThat(uses.calls).containsExactly("claim [a, b] for ann", "release 00000000-0000-0000-0000-000000000007");
    }

    @Test
    void promotionsOfOneCurrencyDoNotCountInAnother() {
        TestShop dollars = new TestShop("USD").line("Mug", 1000, 1);
        dollars.codes.add("A");
        configure("a.title", "A", "a.amount", "1", "a.code", "A", "b.title", "B", "b.amount", "1");
        dollars.promotions = shop.promotions;

        assertThat(dollars.quote().discounts()).isEmpty();
        assertThat(dollars.quote().rejectedCodes()).containsExactly(new RejectedCode("A", Reason.INVALID));
    }

    @Test
    void aWrongSettingIsNamed() {
        assertFails("p must be an amount, a percentage or free delivery", "p.title", "P");
        assertFails("p must be an amount or a percentage", "p.title", "P", "p.amount", "1", "p.percentage", "1");
        assertFails("p.amount must be an amount of EUR", "p.title", "P", "p.amount", "0.001");
        assertFails("p.percentage must be from 0 to 100", "p.title", "P", "p.percentage", "101");
        assertFails("p.minimum-subtotal must be an amount of EUR", "p.title", "P", "p.amount", "1", "p.minimum-subtotal", "-1");
        assertFails("p.issued must be false for a promotion with a code", "p.title", "P", "p.amount", "1", "p.issued", "true",
                "p.limit", "1");
        assertFails("p.limit must be 1 or more", "p.title", "P", "p.amount", "1", "p.limit", "0");
        assertFails("p.limit-per-customer must be 1 or more", "p.title", "P", "p.amount", "1", "p.limit-per-customer", "0");
        assertFails("q.code must be unique", "p.title", "P", "p.amount", "1", "p.code", "X", "q.title", "Q", "q.amount", "1",
                "q.code", "x");
        assertFails("p.code must not be the id of an automatic promotion", "p.title", "P", "p.amount", "1", "p.code", "Q",
                "Q.title", "Q", "Q.amount", "1");
    }

    @Test
    void aCodeThatWasIssuedCountsOnceAndOnlyItself() {
        configure("back.title", "Come back", "back.amount", "1", "back.issued", "true", "plain.title", "Plain", "plain.amount",
                "2", "plain.code", "PLAIN");
        assertThat(applied()).as("without a code it does not count").isEmpty();
        assertThat(shop.promotions.issuable(Locale.GERMAN)).isEqualTo(Map.of("back", "Come back"));
        assertThat(shop.promotions.issue(request("plain", "X"))).isEmpty();
        assertThat(shop.promotions.issue(request("other", "X"))).isEmpty();

        assertThat(shop.promotions.issue(request("back", "MINE")))
                .contains(new IssuedCode("MINE", "Come back", shop.at.plusSeconds(60)));
        shop.promotions.issue(request("back", "YOURS"));
        shop.codes.addAll(List.of("MINE", "NOBODYS"));

        assertThat(applied()).containsExactly("MINE 1.00");
        assertThat(rejected()).containsExactly("NOBODYS INVALID");
        assertThat(claim(applied("MINE"))).isEmpty();
        assertThat(uses.calls).containsExactly("claim [back/MINE] for ann");
        uses.usedUp = Set.of("back/MINE");
        assertThat(claim(applied("MINE"))).contains("MINE");
        assertThat(rejected()).containsExactly("NOBODYS INVALID", "MINE EXPIRED");
        uses.usedUp = Set.of();
        shop.at = shop.at.plusSeconds(60);
        assertThat(rejected()).as("its time is over").contains("MINE EXPIRED");
    }

    private CodeRequest request(String promotion, String key) {
        return new CodeRequest(promotion, key, shop.at.plusSeconds(60), Locale.ENGLISH);
    }

    private void assertFails(String message, String... properties) {
        assertThatThrownBy(() -> configure(properties)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(PREFIX + message);
    }

    private void configure(String... properties) {
        shop.promotions = new ConfiguredPromotions(shop.currency,
                new PromotionRules(TestConfig.of(PromotionsConfig.class, PREFIX, properties), shop.currency), uses,
                new MadeCodes());
    }

    private List<String> applied() {
        Quote quote = shop.quote();
        return quote.discounts().stream().map(discount -> discount.code() + " " + discount.amount().toDecimal()).toList();
    }

    private List<String> rejected() {
        return shop.quote().rejectedCodes().stream().map(code -> code.code() + " " + code.reason()).toList();
    }

    private AppliedDiscount applied(String code) {
        return new AppliedDiscount(code, code, false, shop.money(100), List.of());
    }

    private Optional<String> claim(AppliedDiscount... discounts) {
        return shop.promotions.claim(new Claim(new UUID(0, 7), List.of(discounts), "ann"));
    }
}
