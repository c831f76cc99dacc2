package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.mailbox.ReceivedMail.Header;

/** A guest buys by plain forms, from the shelf to the receipt. */
@QuarkusTest
class GuestOrderTest {

    @Inject
    Mailbox mailbox;

    @Test
    void theTotalIsTheSameOnTheCheckoutTheOrderAndTheReceipt() {
        ShopClient shopper = ShopClient.arrive();
        assertThat(shopper.add("linen-notebook-moss", 2).status()).isEqualTo(200);
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", "plain@example.org").payBy("bank-transfer")
                .update();

        ShopPage order = form.place();

        assertThat(order.isOrder()).as(order.html()).isTrue();
        assertThat(order.total()).isNotEmpty().isEqualTo(form.page().total());
        ReceivedMail receipt = Receipts.to("plain@example.org", mailbox);
        assertThat(receipt.html()).contains(order.total());
        assertThat(receipt.text()).contains(order.total());
        assertThat(receipt.headers()).as("a receipt is of no list").contains(
                new Header("Auto-Submitted", "auto-generated"), new Header("X-Auto-Response-Suppress", "OOF, AutoReply"))
                .noneMatch(header -> header.name().startsWith("List-"));
    }
}
