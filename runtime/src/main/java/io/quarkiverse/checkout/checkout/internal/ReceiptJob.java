package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.SiteAddress;
import io.quarkiverse.checkout.checkout.ReceiptAddition;
import io.quarkiverse.checkout.checkout.ReceiptMail;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkus.arc.All;

/** Sends the receipt. A crash may send it again; its Message-ID is the same then. */
@ApplicationScoped
class ReceiptJob implements JobHandler {

    static final String KIND = "checkout-receipt";

    private final Orders orders;
    private final Mails mails;
    private final Shells shells;
    private final Legal legal;
    private final CheckoutConfig config;
    private final List<ReceiptAddition> additions;

    ReceiptJob(Orders orders, Mails mails, Shells shells, Legal legal, CheckoutConfig config,
            @All List<ReceiptAddition> additions) {
        this.orders = orders;
        this.mails = mails;
        this.shells = shells;
        this.legal = legal;
        this.config = config;
        this.additions = additions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobResult handle(Job job) {
        Order order = orders.find(UUID.fromString(job.payload())).orElseThrow();
        Optional<String> site = SiteAddress.of(config);
        Optional<String> page = site.map(url -> url + shells.base() + "/orders/" + orders.newMailAccess(order.id()));
        ReceiptMail receipt = new ReceiptMail(config.shopName(), order, page,
                page.filter(url -> legal.offeredUntil(order).isPresent()).map(url -> url + "/withdraw"),
                additions.stream().flatMap(addition -> addition.below(order).stream()).toList(), site.orElse(""));
        return mails.deliver(mail(order, receipt));
    }

    private OutgoingMail mail(Order order, ReceiptMail receipt) {
        String subject = Texts.of(order.locale()).receiptSubject(config.shopName(), order.number());
        return new OutgoingMail(mails.messageId("receipt." + order.id()), new EmailAddress(order.buyer().email()),
                subject, Pages.render(Pages.Mail.receipt(receipt), order.locale(), "text/plain"),
                Pages.render(Pages.Mail.receipt(receipt), order.locale(), "text/html"), Map.of());
    }
}
