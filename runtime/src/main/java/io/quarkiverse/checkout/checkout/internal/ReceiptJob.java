package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.ReceiptMail;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** Sends the receipt. A crash may send it again; its Message-ID is the same then. */
@ApplicationScoped
class ReceiptJob implements JobHandler {

    static final String KIND = "checkout-receipt";

    private final Orders orders;
    private final Mails mails;
    private final Shells shells;
    private final CheckoutConfig config;

    ReceiptJob(Orders orders, Mails mails, Shells shells, CheckoutConfig config) {
        this.orders = orders;
        this.mails = mails;
        this.shells = shells;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobResult handle(Job job) {
        Order order = orders.find(UUID.fromString(job.payload())).orElseThrow();
        Optional<String> site = config.url().map(URI::toString).map(url -> url.replaceAll("/$", ""));
        ReceiptMail receipt = new ReceiptMail(config.shopName(), order,
                site.map(url -> url + shells.base() + "/orders/" + orders.newMailAccess(order.id())), site.orElse(""));
        return mails.deliver(mail(order, receipt));
    }

    private OutgoingMail mail(Order order, ReceiptMail receipt) {
        String subject = Texts.of(order.locale()).receiptSubject(config.shopName(), order.number());
        return new OutgoingMail(mails.messageId("receipt." + order.id()), new EmailAddress(order.buyer().email()),
                subject, render(receipt, order, "text/plain"), render(receipt, order, "text/html"), Map.of());
    }

    private static String render(ReceiptMail receipt, Order order, String type) {
        TemplateInstance template = Pages.Mail.receipt(receipt).setLocale(order.locale());
        return template.setVariant(Variant.forContentType(type)).render();
    }
}
