package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Item.Availability;
import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.NewOrder;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkiverse.checkout.recommendation.OrderHistory;
import io.quarkiverse.checkout.recommendation.OrderHistory.Imported;
import io.quarkiverse.checkout.recommendation.Reason;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;
import io.quarkiverse.checkout.recommendation.Recommendations;
import io.quarkiverse.checkout.recommendation.Recommended;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;

/** Recommendations as a host application meets them. Each test buys things of its own. */
class RecommendationsInAnApplicationTest {

    private static final Money PRICE = Money.of(1000, "EUR");
    private static final long TURN = 0x7265_636F_6D6D_656EL;

    @RegisterExtension
    static final QuarkusUnitTest APP = Shops.served(Anything.class)
            .overrideRuntimeConfigKey("quarkus.checkout.recommendations.enabled", "true")
            .overrideRuntimeConfigKey("quarkus.transaction-manager.default-transaction-timeout", "3s")
            .overrideRuntimeConfigKey("quarkus.checkout.recommendations.repeat-categories", "coffee");

    @Inject
    Recommendations recommendations;

    @Inject
    OrderHistory history;

    @Inject
    MerchantChoices choices;

    @Inject
    StockLevels stock;

    @Inject
    Orders orders;

    @Inject
    People people;

    @Inject
    PersonalData personal;

    @Inject
    DataSource database;

    /** Orders of other things: where all orders have an item, it goes with none. */
    @BeforeEach
    void others() throws IOException {
        StringBuilder csv = new StringBuilder("order_id,timestamp,sku\n");
        for (int i = 0; i < 30; i++) {
            csv.append("other%d,2026-11-01,other%d%n".formatted(i, i));
        }
        history.importCsv(new StringReader(csv.toString()));
    }

    @Test
    void anOrderTeachesOnceItIsPlaced() {
        place("learn-pot", "learn-tea");

        await().until(() -> ids("learn-pot").equals(List.of("learn-tea")));
        assertThat(find("learn-pot").get(0)).satisfies(shown -> {
            assertThat(shown.reason()).isEqualTo(new Reason.BoughtTogether("learn-pot"));
            assertThat(shown.with()).map(Item::title).contains("The learn-pot");
        });
    }

    @Test
    void theMerchantsPairsComeFirstAndCategoriesLast() throws IOException {
        teach("chain-pot,chain-tea", "garden/chain-spade", "garden/chain-hoe");
        choices.importPairs(new StringReader("item,goes_with\nchain-pot,chain-filter\nchain-pot,chain-jug\n"));
        teach("chain-pot,garden/chain-rake");

        assertThat(ids("chain-pot")).startsWith("chain-filter", "chain-jug").contains("chain-tea");
        assertThat(find("chain-pot").get(0).reason()).isEqualTo(new Reason.GoesWith("chain-pot"));
        assertThat(find("garden/chain-spade")).filteredOn(shown -> shown.reason() instanceof Reason.BestSeller)
                .extracting(shown -> shown.item().id()).contains("garden/chain-hoe");

        choices.pair("chain-pot", List.of());
        assertThat(ids("chain-pot")).doesNotContain("chain-filter");
    }

    @Test
    void whatCannotBeBoughtMakesRoomForTheNext() throws IOException {
        teach("room-pot,gone-tea", "room-pot,gone-tea", "room-pot,room-none", "room-pot,room-off", "room-pot,room-cup",
                "room-other");
        stock.set(Map.of("room-none", 0L));
        choices.switchOff("room-off");

        assertThat(ids("room-pot")).containsExactly("room-cup");

        choices.switchOn("room-off");
        assertThat(ids("room-pot")).containsExactlyInAnyOrder("room-cup", "room-off");
    }

    @Test
    void whatAPersonHasIsNotRecommendedUnlessItIsBoughtAgainAndAgain() throws IOException {
        PersonKey ada = people.key(new EmailAddress("ada@example.org"));
        history.importCsv(new StringReader("""
                order_id,timestamp,sku,email
                has1,2026-11-01T10:00:00,has-pot,ada@example.org
                has1,2026-11-01T10:00:00,coffee/has-beans,ada@example.org
                has2,2026-11-02T10:00:00,has-jug,
                has2,2026-11-02T10:00:00,has-pot,
                has2,2026-11-02T10:00:00,coffee/has-beans,
                """));

        assertThat(ids("has-jug")).containsExactlyInAnyOrder("has-pot", "coffee/has-beans");
        assertThat(find(Optional.of(ada), "has-jug")).extracting(shown -> shown.item().id())
                .containsExactly("coffee/has-beans");

        personal.erase(new EmailAddress("ada@example.org"));
        assertThat(find(Optional.of(ada), "has-jug")).hasSize(2);
    }

    @Test
    void aFileCountsOnceAndAFaultInItNamesTheRow() throws IOException {
        String csv = "order_id,timestamp,sku\ntwice,2026-11-01,twice-a\ntwice,2026-11-01,twice-b\n";
        assertThat(history.importCsv(new StringReader(csv))).isEqualTo(new Imported(1, 0));
        assertThat(history.importCsv(new StringReader(csv))).isEqualTo(new Imported(0, 1));

        assertThatThrownBy(() -> history.importCsv(new StringReader("order_id,timestamp,sku\nx,yesterday,y\n")))
                .hasMessageContaining("row 2").hasMessageContaining("yester");
        assertThatThrownBy(() -> choices.importPairs(new StringReader("item,goes_with\na,b\na,a\n")))
                .hasMessageContaining("row 3").hasMessageContaining("itself");
        assertThat(choices.pairs(Set.of("a"))).isEmpty();
    }

    @Test
    void learningAgainMayTakeLongerThanTransactionsUsuallyDo() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection other = database.getConnection(); Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + TURN + ")");
            Future<Imported> learning = threads.submit(history::relearn);
            await().until(() -> waitsLongerThanUsual(statement));
            statement.execute("SELECT pg_advisory_unlock(" + TURN + ")");

            assertThat(learning.get(1, TimeUnit.MINUTES)).isNotNull();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean waitsLongerThanUsual(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("""
                SELECT FROM pg_stat_activity
                WHERE wait_event = 'advisory' AND now() - xact_start > interval '4 s' AND datname = current_database()""")) {
            return found.next();
        }
    }

    private List<String> ids(String... items) {
        return find(items).stream().map(shown -> shown.item().id()).toList();
    }

    private List<Recommended> find(String... items) {
        return find(Optional.empty(), items);
    }

    private List<Recommended> find(Optional<PersonKey> person, String... items) {
        return recommendations.find(new RecommendationQuery(Set.of(items), person, 4, Set.of(), Locale.ENGLISH));
    }

    /** Orders of one shape or another, items parted by commas. */
    private void teach(String... baskets) throws IOException {
        StringBuilder csv = new StringBuilder("order_id,timestamp,sku\n");
        for (String basket : baskets) {
            String id = UUID.randomUUID().toString();
            Stream.of(basket.split(",")).forEach(item -> csv.append(id).append(",2026-11-01,").append(item).append('\n'));
        }
        history.importCsv(new StringReader(csv.toString()));
    }

    private void place(String... items) {
        List<OrderLine> lines = Stream.of(items)
                .map(item -> new OrderLine(item, item, item, "", "", true, 1, List.of(), PRICE, PRICE)).toList();
        Agreement agreement = new Agreement(new Buyer("bob@example.org", ""), null, null, "DE", "", "", Locale.ENGLISH,
                Currency.getInstance("EUR"), lines, List.of(), "", "invoice", "Invoice", "", "f", PRICE, Map.of());
        QuarkusTransaction.requiringNew().run(() -> orders.place(new NewOrder(UUID.randomUUID(), UUID.randomUUID(), agreement,
                "", false, UUID.randomUUID().toString().substring(0, 32).getBytes(StandardCharsets.UTF_8))));
    }

    /** Sells whatever is asked for. What stands before a slash is the category. */
    @ApplicationScoped
    static class Anything implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            return query.itemIds().stream().map(Anything::item).toList();
        }

        private static Item item(String id) {
            return Item.of(id, "The " + id, PRICE).withCategory(id.contains("/") ? id.substring(0, id.indexOf('/')) : "")
                    .withAvailability(id.startsWith("gone") ? Availability.SOLD_OUT : Availability.AVAILABLE);
        }
    }
}
