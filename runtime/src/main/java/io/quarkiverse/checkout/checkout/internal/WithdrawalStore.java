package io.quarkiverse.checkout.checkout.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkiverse.checkout.checkout.Withdrawals;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;

/** Statements of withdrawal in the database. */
@ApplicationScoped
class WithdrawalStore implements Withdrawals {

    private final WithdrawalRepository withdrawals;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawalStore(WithdrawalRepository withdrawals, Outbox outbox, Clock clock) {
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Withdrawal> find(UUID orderId) {
        return withdrawals.findByOrder(orderId).stream().map(WithdrawalEntity::toWithdrawal).toList();
    }

    Withdrawal get(UUID id) {
        return withdrawals.findByIdOptional(id).orElseThrow().toWithdrawal();
    }

    /** Notes a statement, to be acknowledged and to be told the host. A repeat changes nothing. */
    @Transactional
    void declare(UUID orderId, List<OrderLine> lines, String name, String email) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        List<String> ids = lines.stream().map(OrderLine::id).toList();
        if (withdrawals.insert(new Withdrawal(id, orderId, ids, name, email, clock.instant()))) {
            outbox.enqueue(NewJob.now(WithdrawalReceiptJob.KIND, id.toString(), id.toString()));
            outbox.enqueue(NewJob.now(WithdrawalEventJob.KIND, id.toString(), id.toString()));
        }
    }
}
