package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** The carrier does not answer: the page says so, and nobody orders at a price that nobody confirmed. */
@QuarkusTest
@TestProfile(RobustShop.class)
class UnconfirmedTotalsTest {

    private static final String ITEM = "linen-notebook-clay";
    private static final String NOTICE = ".checkout-aside .checkout-notice";

    EmbeddedPostgres database;

    private final ShopClient shopper = ShopClient.arrive();
    private final String buyer = "unconfirmed" + System.nanoTime() + "@example.org";

    @AfterEach
    void recover() {
        DeliveryDial.cut(false);
    }

    @Test
    void withoutAPriceOfDeliveryNothingIsOrderedAndNothingTypedIsLost() {
        DeliveryDial.cut(true);
        shopper.add(ITEM, 37);

        assertThat(shopper.get("/checkout/cart").text(NOTICE)).contains("The price of delivery is being confirmed");
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", buyer).payBy("bank-transfer");
        assertThat(form.page().status()).isEqualTo(200);
        assertThat(form.page().document().select("#checkout-place")).isEmpty();
        ShopPage refused = form.place();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.text("[role=alert]")).contains("being confirmed");
        assertThat(refused.document().selectFirst("[name=buyer.email]").val()).isEqualTo(buyer);
        assertThat(new Books(database).orders(buyer)).isZero();

        DeliveryDial.cut(false);
        assertThat(shopper.checkout().place().isOrder()).isTrue();
    }

    @Test
    void thePriceOfAMomentAgoIsHonouredAndSaidToBeThat() {
        shopper.add(ITEM, 38);
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", buyer).payBy("bank-transfer").update();
        String total = form.page().total();
        DeliveryDial.cut(true);

        CheckoutForm later = shopper.checkout();
        assertThat(later.page().text(NOTICE)).contains("as confirmed a moment ago");
        assertThat(later.page().total()).isEqualTo(total);
        ShopPage order = later.place();

        assertThat(order.isOrder()).as(order.html()).isTrue();
        assertThat(order.total()).isEqualTo(total);
    }
}
