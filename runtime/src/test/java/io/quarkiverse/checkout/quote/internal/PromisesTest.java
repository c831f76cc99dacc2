package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.Fingerprint;
import io.quarkiverse.checkout.quote.Promise;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteHold;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.ShownQuote;

/**
 * Whatever happens in the shop and in the shopper's tabs: who orders pays the total that this very tab showed, or less, or
 * nothing is ordered. {@code -Dcheckout.seed} repeats a run, {@code -Dcheckout.sequences} makes it shorter or longer.
 */
class PromisesTest {

    private static final int SEQUENCES = Integer.getInteger("checkout.sequences", 50_000);
    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final int STEPS = 12;
    private static final List<String> COUNTRIES = List.of("DE", "AT");
    private static final List<String> HANDLERS = List.of("card", "invoice");

    private final Random random = new Random(SEED);
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    private enum Outcome {
        AS_SHOWN,
        HELD,
        CHEAPER,
        ASKED_AGAIN
    }

    @Test
    void nobodyPaysMoreThanTheirTabShowed() {
        System.out.println("PromisesTest seed " + SEED + ", " + SEQUENCES + " sequences");
        for (int i = 0; i < SEQUENCES; i++) {
            World world = new World();
            for (int step = 0; step < STEPS; step++) {
                world.step();
            }
        }
        System.out.println("PromisesTest " + outcomes);
        assertThat(outcomes.keySet()).as("every outcome came up").containsExactly(Outcome.values());
    }

    /** What one tab shows. */
    private record Tab(Destination destination, String option, String handler, Quote rendered, String digest, String entries,
            String hold) {
    }

    /** A shop whose prices move, one cart, and two tabs that look at it. */
    private final class World {

        private final TestShop shop = new TestShop(pick(List.of("EUR", "JPY", "KWD")));
        private final SignedHolds holds = new SignedHolds(text -> new byte[] { (byte) text.length }, "test");
        private final Tab[] tabs = new Tab[2];
        private long delivery = 490;
        private long fee;
        private int rate = 19;
        private boolean promoted = random.nextBoolean();

        World() {
            shop.line("Mug", 100 + random.nextInt(2_000), 1 + random.nextInt(3));
            shop.line("Pen", 100 + random.nextInt(2_000), 1);
            boolean included = random.nextBoolean();
            shop.delivery = request -> {
                long abroad = request.destination().country().equals("DE") ? 0 : 500;
                return List.of(new FulfillmentOption("post", "Post", "", shop.money(delivery + abroad)),
                        new FulfillmentOption("fast", "Fast", "", shop.money(2 * delivery + abroad)));
            };
            shop.fees.add(request -> fee == 0 ? List.of()
                    : List.of(new Fee("fee", "Fee", "Because", shop.money(fee), "standard")));
            shop.taxes = request -> new ConfiguredTaxes(included, new LocalText("VAT", Map.of()),
                    new TaxRates(Map.of("DE", Map.of("standard", BigDecimal.valueOf(rate))),
                            Set.of("DE")))
                    .taxes(request);
            render(0);
            render(1);
        }

        void step() {
            switch (random.nextInt(10)) {
                case 0 -> edit();
                case 1 -> choose(random.nextInt(2));
                case 2 -> reprice();
                case 3 -> promoted = !promoted;
                case 4 -> delivery = 100 + random.nextInt(900);
                case 5 -> rate = pick(List.of(7, 19, 20));
                case 6 -> fee = random.nextBoolean() ? 0 : random.nextInt(300);
                case 7 -> shop.at = shop.at.plusSeconds(random.nextInt(1_000));
                case 8 -> render(random.nextInt(2));
                default -> place(tabs[random.nextInt(2)]);
            }
        }

        /** Another quantity, or one line less or more, in one of the tabs; the other does not know. */
        private void edit() {
            int line = random.nextInt(shop.lines.size());
            if (random.nextInt(4) == 0 && shop.lines.size() > 1) {
                shop.lines.remove(line);
            } else {
                shop.lines.set(line, shop.lines.get(line).withQuantity(1 + random.nextInt(4)));
            }
            render(random.nextInt(2));
        }

        private void choose(int tab) {
            shop.destination = Destination.of(pick(COUNTRIES));
            shop.option = pick(List.of("post", "fast"));
            shop.handler = pick(HANDLERS);
            if (random.nextBoolean()) {
                render(tab);
            }
        }

        private void reprice() {
            CartLine line = pick(shop.lines);
            shop.items.put(line.itemId(), Item.of(line.itemId(), line.itemId(), shop.money(100 + random.nextInt(2_000))));
        }

        private void render(int tab) {
            Quote quote = quote();
            tabs[tab] = new Tab(shop.destination, shop.option, shop.handler, quote, quote.fingerprint().digest(),
                    quote.fingerprint().entries(), holds.write(shop.request(), quote));
        }

        private Quote quote() {
            shop.promotes();
            if (promoted) {
                shop.promotes(shop.discount("SALE", 150));
            }
            return shop.quote();
        }

        /** As the page does it: with the choices of now, which the tab may not have shown yet. */
        private void place(Tab tab) {
            if (random.nextBoolean()) {
                shop.destination = tab.destination;
                shop.option = tab.option;
                shop.handler = tab.handler;
            }
            Quote now = quote();
            QuoteRequest request = new QuoteRequest(shop.request().cart(), shop.destination, now.fulfillmentOption(),
                    shop.handler, shop.locale, shop.at);
            Fingerprint shown = Fingerprint.parse(tab.digest, tab.entries).orElseThrow();
            Optional<QuoteHold> hold = holds.read(tab.hold, request.cart().id());
            Promise promise = Promise.check(request, now, shown, hold, shop.pipeline());
            outcomes.merge(outcome(promise, tab, now), 1, Integer::sum);
        }

        private Outcome outcome(Promise promise, Tab tab, Quote now) {
            if (promise instanceof Promise.Broken broken) {
                assertThat(broken.changes()).as("reasons").isNotEmpty();
                assertThat(now.fingerprint()).as("nothing changed, and yet").isNotEqualTo(tab.rendered.fingerprint());
                return Outcome.ASKED_AGAIN;
            }
            Quote due = ((Promise.Kept) promise).quote();
            Money rendered = tab.rendered.total();
            assertThat(due.total()).isLessThanOrEqualTo(rendered);
            assertThat(goods(due)).isEqualTo(goods(tab.rendered));
            assertThat(due.fulfillmentOption()).isEqualTo(tab.rendered.fulfillmentOption());
            checkRecord(due);
            if (due.total().compareTo(rendered) < 0) {
                assertThat(due.fingerprint()).as("lower only by the prices of now").isEqualTo(now.fingerprint());
                return Outcome.CHEAPER;
            }
            if (due.fingerprint().equals(now.fingerprint())) {
                return Outcome.AS_SHOWN;
            }
            assertThat(now.at()).as("held").isBefore(tab.rendered.validUntil());
            assertThat(due.fingerprint()).isEqualTo(tab.rendered.fingerprint());
            return Outcome.HELD;
        }
    }

    /** The record reproduces the totals, and its entries add up. */
    private static void checkRecord(Quote due) {
        ShownQuote shown = ShownQuote.of(due, "test");
        assertThat(shown.totals()).isEqualTo(due.totals());
        assertThat(Money.sum(due.currency(), due.charges().stream().filter(charge -> !charge.included())
                .map(Charge::amount).toList())).isEqualTo(due.total());
    }

    private static List<String> goods(Quote quote) {
        return quote.lines().stream().filter(QuoteLine::buyable).map(line -> line.itemId() + " " + line.quantity()).sorted()
                .toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
