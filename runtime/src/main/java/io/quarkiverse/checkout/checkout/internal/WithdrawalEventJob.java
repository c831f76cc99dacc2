package io.quarkiverse.checkout.checkout.internal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;

import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkiverse.checkout.checkout.WithdrawalDeclared;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;

/** Tells the host about a withdrawal; an observer that fails is told again. */
@ApplicationScoped
class WithdrawalEventJob implements JobHandler {

    static final String KIND = "checkout-withdrawal-event";

    private final WithdrawalStore withdrawals;
    private final Event<WithdrawalDeclared> declared;

    WithdrawalEventJob(WithdrawalStore withdrawals, Event<WithdrawalDeclared> declared) {
        this.withdrawals = withdrawals;
        this.declared = declared;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobResult handle(Job job) {
        Withdrawal statement = withdrawals.get(UUID.fromString(job.payload()));
        declared.fire(new WithdrawalDeclared(statement.id(), statement.orderId(), statement.lines(), statement.at()));
        return JobResult.DONE;
    }
}
