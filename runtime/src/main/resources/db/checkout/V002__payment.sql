-- Messages of payment providers: stored once, acknowledged, then applied.
CREATE TABLE checkout_payment_event (
    id          uuid        PRIMARY KEY,
    handler     varchar(40) NOT NULL,
    event_id    varchar(200) NOT NULL,
    payment_key uuid,
    outcome     jsonb       NOT NULL,
    state       varchar(10) NOT NULL CHECK (state IN ('NEW', 'APPLIED', 'UNMATCHED', 'REJECTED')),
    attempts    integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    received_at timestamptz NOT NULL DEFAULT now(),
    -- when it is due again, or until when a node is busy with it; null when it is done or given up
    next_at     timestamptz,
    UNIQUE (handler, event_id),
    CHECK (next_at IS NULL OR state IN ('NEW', 'UNMATCHED'))
);

CREATE INDEX checkout_payment_event_due ON checkout_payment_event (next_at) WHERE next_at IS NOT NULL;
