package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.checkout.Withdrawals;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;

/** A buyer withdraws online by plain forms: in two steps, once, in time. */
@QuarkusTest
class WithdrawalTest {

    private static final String NOTEBOOK = "linen-notebook-moss";
    private static final String HONEY = "meadow-honey-250g";

    @Inject
    Orders orders;
    @Inject
    Withdrawals withdrawals;
    @Inject
    WithdrawalsHeard heard;
    @Inject
    Mailbox mailbox;
    @Inject
    DataSource database;

    private final ShopClient shopper = ShopClient.arrive();

    @Test
    void theWholeOrderIsWithdrawnFromInTwoSteps() {
        String order = buy("whole@example.org", "DE");
        ShopPage offer = shopper.get(order);
        assertThat(offer.text("#checkout-withdraw")).isEqualTo("Withdraw from contract here");

        WithdrawalForm form = WithdrawalForm.at(shopper, order).with("email", "whole.receipt@example.org");
        assertThat(form.page().document().select("input[type=checkbox][checked]")).isEmpty();
        assertThat(form.page().html()).doesNotContain("Ada Lovelace", "whole@example.org");
        WithdrawalForm last = form.next();
        assertThat(last.page().text("#checkout-confirm")).isEqualTo("Confirm withdrawal");
        assertThat(last.page().text("main")).contains("whole.receipt@example.org", "Meadow honey, 250 g");
        assertThat(withdrawals.find(agreed(order).id())).as("before the confirmation").isEmpty();

        ShopPage receipt = last.confirm();

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text("h1")).isEqualTo("We received your withdrawal");
        assertThat(receipt.document().select("form[action$=/withdraw]")).as("nothing is left").isEmpty();
        assertThat(withdrawals.find(agreed(order).id())).singleElement().satisfies(statement -> {
            assertThat(statement.lines()).hasSize(2);
            assertThat(statement.name()).isEqualTo("Ada Lovelace");
            assertThat(statement.email()).isEqualTo("whole.receipt@example.org");
        });
        ReceivedMail mail = Receipts.to("whole.receipt@example.org", mailbox);
        assertThat(mail.subject()).contains(agreed(order).number());
        assertThat(Stream.of(mail.text(), mail.html())).allSatisfy(part -> assertThat(part)
                .contains("Meadow honey, 250 g", "Linen notebook, Moss", "Ada Lovelace",
                        receipt.text(".checkout-facts div:last-child dd")));
        UUID id = agreed(order).id();
        await().atMost(Duration.ofSeconds(30)).until(() -> heard.of(id).size() == 1);
        assertThat(heard.of(id).get(0).lines()).hasSize(2);
    }

    @Test
    void theReaderOfTheReceiptFindsTheFormFilledIn() {
        buy("reader@example.org", "DE");
        String text = Receipts.to("reader@example.org", mailbox).text();
        String link = text.lines().filter(line -> line.startsWith("Withdraw from contract here: ")).findFirst().orElseThrow();

        WithdrawalForm form = WithdrawalForm.on(ShopClient.arrive(),
                ShopClient.arrive().get(URI.create(link.substring(link.indexOf("http"))).getPath()));

        assertThat(form.value("name")).isEqualTo("Ada Lovelace");
        assertThat(form.value("email")).isEqualTo("reader@example.org");
    }

    @Test
    void linesAreWithdrawnFromOneByOne() {
        String order = buy("lines@example.org", "FR");
        WithdrawalForm form = WithdrawalForm.at(shopper, order);
        assertThat(form.lines()).hasSize(2);

        ShopPage first = form.with("extent", "some").with(form.lines().get(0), "on").next().confirm();
        assertThat(first.document().select(".checkout-withdrawn")).hasSize(1);
        ShopPage second = WithdrawalForm.on(shopper, first).next().confirm();

        assertThat(second.document().select(".checkout-withdrawn")).hasSize(2);
        assertThat(withdrawals.find(agreed(order).id())).extracting(statement -> statement.lines().size())
                .containsExactly(1, 1);
    }

    @Test
    void aRepeatChangesNothing() {
        String order = buy("repeat@example.org", "DE");
        Map<String, String> confirmation = Map.of("extent", "all", "intent", "confirm");

        List<CompletableFuture<ShopPage>> clicks = Stream.generate(() -> CompletableFuture
                .supplyAsync(() -> shopper.post(order + "/withdraw", confirmation))).limit(6).toList();
        clicks.forEach(click -> assertThat(click.join().text("h1")).isEqualTo("We received your withdrawal"));
        ShopPage later = shopper.post(order + "/withdraw", Map.of("extent", "all", "email", "not an address"));

        assertThat(later.text("h1")).isEqualTo("We received your withdrawal");
        assertThat(withdrawals.find(agreed(order).id())).hasSize(1);
        assertThat(count("checkout_withdrawal_line", order)).isEqualTo(2);
    }

    @Test
    void mistakesAreExplainedAndNothingTypedIsLost() {
        String order = buy("mistakes@example.org", "DE");

        ShopPage nothing = WithdrawalForm.at(shopper, order).with("extent", "some").with("email", "ada@")
                .with("name", "A".repeat(101)).send();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select(".checkout-alert-error li")).hasSize(3);
        nothing.document().select(".checkout-alert-error a").eachAttr("href")
                .forEach(target -> assertThat(nothing.document().select(target)).as(target).hasSize(1));
        assertThat(WithdrawalForm.on(shopper, nothing).value("email")).isEqualTo("ada@");

        WithdrawalForm both = WithdrawalForm.at(shopper, order);
        ShopPage contradiction = both.with(both.lines().get(0), "on").confirm();
        assertThat(contradiction.status()).isEqualTo(422);
        assertThat(contradiction.text(".checkout-alert-error")).contains("one or the other");
        assertThat(withdrawals.find(agreed(order).id())).isEmpty();
    }

    @Test
    void theLastStepLeadsBackToTheForm() {
        String order = buy("back@example.org", "DE");

        WithdrawalForm form = WithdrawalForm.at(shopper, order).with("name", "Countess Lovelace").next()
                .with("intent", "edit").next();

        assertThat(form.value("name")).isEqualTo("Countess Lovelace");
        assertThat(form.page().document().select("#checkout-go-on")).hasSize(1);
    }

    @Test
    void whoeverHasNoSecretFindsNothing() {
        String order = buy("secret@example.org", "DE");
        String wrong = order.substring(0, order.length() - 1) + "/withdraw";

        assertThat(shopper.get(wrong).status()).isEqualTo(404);
        assertThat(shopper.post(wrong, Map.of("extent", "all", "intent", "confirm")).status()).isEqualTo(404);
        assertThat(withdrawals.find(agreed(order).id())).isEmpty();
    }

    @Test
    void afterThePeriodNothingIsTaken() {
        String order = buy("late@example.org", "DE");
        placedDaysAgo(order, 28);
        assertThat(shopper.get(order + "/withdraw").status()).as("on the last day").isEqualTo(200);
        placedDaysAgo(order, 30);

        assertThat(shopper.get(order).document().select("#checkout-withdraw")).isEmpty();
        assertThat(shopper.get(order + "/withdraw").status()).isEqualTo(410);
        ShopPage refused = shopper.post(order + "/withdraw", Map.of("extent", "all", "intent", "confirm"));

        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.document().select("main a[href$=" + order + "]")).as("the way on").hasSize(1);
        assertThat(withdrawals.find(agreed(order).id())).isEmpty();
    }

    @Test
    void aReceiptStaysAfterThePeriod() {
        String order = buy("kept@example.org", "DE");
        WithdrawalForm form = WithdrawalForm.at(shopper, order);
        form.with("extent", "some").with(form.lines().get(0), "on").next().confirm();
        placedDaysAgo(order, 30);

        ShopPage receipt = shopper.get(order + "/withdraw");

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.document().select(".checkout-withdrawn")).hasSize(1);
        assertThat(receipt.document().select("form[action$=/withdraw]")).isEmpty();
    }

    @Test
    void whereTheLawDoesNotAskForItThereIsNone() {
        String order = buy("overseas@example.org", "JP");

        assertThat(shopper.get(order).document().select("#checkout-withdraw")).isEmpty();
        assertThat(shopper.get(order + "/withdraw").status()).isEqualTo(404);
        assertThat(shopper.post(order + "/withdraw", Map.of("extent", "all", "intent", "confirm")).status()).isEqualTo(404);
        assertThat(Receipts.to("overseas@example.org", mailbox).html()).doesNotContain("/withdraw");
    }

    /** @return path of the order's page */
    private String buy(String email, String country) {
        shopper.add(NOTEBOOK, 1);
        shopper.add(HONEY, 2);
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", email)
                .with("destination.address_country", country);
        if (country.equals("JP")) {
            form = form.with("destination.postal_code", "100-0001").with("destination.address_region", "13");
        } else if (country.equals("FR")) {
            form = form.with("destination.postal_code", "75002");
        }
        ShopPage order = form.update().payBy("bank-transfer").place();
        assertThat(order.isOrder()).as(order.text("main")).isTrue();
        return order.address().getPath();
    }

    private Order agreed(String order) {
        return orders.open(order.substring(order.lastIndexOf('/') + 1)).orElseThrow().order();
    }

    private void placedDaysAgo(String order, int days) {
        execute("UPDATE checkout_order SET placed_at = now() - make_interval(days => " + days + ") WHERE id = ?", order);
    }

    private int count(String table, String order) {
        return execute("UPDATE " + table + " SET order_id = order_id WHERE order_id = ?", order);
    }

    private int execute(String sql, String order) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, agreed(order).id());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
