package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkiverse.checkout.checkout.WithdrawalMail;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;

/** Sends the receipt of a withdrawal. A crash may send it again; its Message-ID is the same then. */
@ApplicationScoped
class WithdrawalReceiptJob implements JobHandler {

    static final String KIND = "checkout-withdrawal-receipt";

    private final WithdrawalStore withdrawals;
    private final Orders orders;
    private final Mails mails;
    private final CheckoutConfig config;

    WithdrawalReceiptJob(WithdrawalStore withdrawals, Orders orders, Mails mails, CheckoutConfig config) {
        this.withdrawals = withdrawals;
        this.orders = orders;
        this.mails = mails;
        this.config = config;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobResult handle(Job job) {
        Withdrawal statement = withdrawals.get(UUID.fromString(job.payload()));
        Order order = orders.find(statement.orderId()).orElseThrow();
        List<OrderLine> lines = order.lines().stream().filter(line -> statement.lines().contains(line.id())).toList();
        WithdrawalMail mail = new WithdrawalMail(config.shopName(), order, statement, lines);
        return mails.deliver(new OutgoingMail(mails.messageId("withdrawal." + statement.id()),
                new EmailAddress(statement.email()),
                Texts.of(order.locale()).withdrawSubject(config.shopName(), order.number()),
                Pages.render(Pages.Mail.withdrawal(mail), order.locale(), "text/plain"),
                Pages.render(Pages.Mail.withdrawal(mail), order.locale(), "text/html"), Map.of()));
    }
}
