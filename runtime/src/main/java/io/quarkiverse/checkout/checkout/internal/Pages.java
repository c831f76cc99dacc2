package io.quarkiverse.checkout.checkout.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.CartPage;
import io.quarkiverse.checkout.checkout.CheckoutPage;
import io.quarkiverse.checkout.checkout.OrderPage;
import io.quarkiverse.checkout.checkout.PaymentPage;
import io.quarkiverse.checkout.checkout.ProblemPage;
import io.quarkiverse.checkout.checkout.ReceiptMail;
import io.quarkiverse.checkout.checkout.WithdrawalMail;
import io.quarkiverse.checkout.checkout.WithdrawalPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

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

        static native TemplateInstance withdrawal(WithdrawalPage page);

        static native TemplateInstance problem(ProblemPage page);
    }

    @CheckedTemplate(basePath = "checkout/mail")
    static class Mail {

        static native TemplateInstance receipt(ReceiptMail mail);

        static native TemplateInstance withdrawal(WithdrawalMail mail);
    }

    /** One part of a mail. */
    static String render(TemplateInstance mail, Locale locale, String type) {
        return mail.setLocale(locale).setVariant(Variant.forContentType(type)).render();
    }
}
