package io.quarkiverse.checkout.checkout.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkiverse.checkout.checkout.Withdrawal;

/** A statement of withdrawal; written by {@link WithdrawalRepository}, never changed. */
@Entity
@Immutable
@Table(name = "checkout_withdrawal")
public class WithdrawalEntity {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID orderId;

    private String name;

    private String email;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "checkout_withdrawal_line", joinColumns = @JoinColumn(name = "withdrawal_id"))
    @Column(name = "line_id")
    private Set<String> lines = new HashSet<>();

    protected WithdrawalEntity() {
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(id, orderId, lines.stream().sorted().toList(), name, email, declaredAt);
    }
}
