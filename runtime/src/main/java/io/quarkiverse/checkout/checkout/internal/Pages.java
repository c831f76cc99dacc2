package io.quarkiverse.checkout.checkout.internal;

import io.quarkiverse.checkout.checkout.CartPage;
import io.quarkiverse.checkout.checkout.CheckoutPage;
import io.quarkiverse.checkout.checkout.OrderPage;
import io.quarkiverse.checkout.checkout.PaymentPage;
import io.quarkiverse.checkout.checkout.ProblemPage;
import io.quarkiverse.checkout.checkout.ReceiptMail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates. A host puts its own at the same path. */
final class Pages {

    private Pages() {
    }

    @CheckedTemplate(basePath = "checkout")
    static class Shop {

        static native TemplateInstance cart(CartPage page);

        static native TemplateInstance checkout(CheckoutPage page);

        static native TemplateInstance order(OrderPage page);

        static native TemplateInstance payment(PaymentPage page);

        static native TemplateInstance problem(ProblemPage page);
    }

    @CheckedTemplate(basePath = "checkout/mail")
    static class Mail {

        static native TemplateInstance receipt(ReceiptMail mail);
    }
}
