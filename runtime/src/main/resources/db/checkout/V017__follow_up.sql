-- That a merchant is to contact the buyer of an order: one row each time. Nothing is sent by itself, so there is nothing to
-- claim and no doubt about what became of it.
CREATE TABLE checkout_follow_up (
    order_id     uuid         NOT NULL,
    number       integer      NOT NULL CHECK (number > 0),
    order_number varchar(40)  NOT NULL,
    person       bytea        NOT NULL CHECK (octet_length(person) = 16),
    state        varchar(20)  NOT NULL CHECK (state IN ('PLANNED', 'OPEN', 'REACHED', 'SILENT', 'DECLINED', 'SKIPPED',
                                                        'CANCELLED')),
    due_at       timestamptz  NOT NULL,
    reason       varchar(30),
    ended_at     timestamptz,
    ended_by     varchar(200),
    PRIMARY KEY (order_id, number),
    CHECK ((ended_at IS NULL) = (state IN ('PLANNED', 'OPEN'))),
    CHECK ((reason IS NOT NULL) = (state IN ('SKIPPED', 'CANCELLED')))
);
CREATE INDEX checkout_follow_up_due ON checkout_follow_up (state, due_at) WHERE ended_at IS NULL;
CREATE INDEX checkout_follow_up_person ON checkout_follow_up (person);
CREATE INDEX checkout_follow_up_ended ON checkout_follow_up (ended_at);
