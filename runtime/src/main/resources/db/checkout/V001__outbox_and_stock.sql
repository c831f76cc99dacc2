-- Work that must happen after a commit. Rows are found by due_at only, so a claim moves due_at to the end of its lease:
-- a job whose worker died becomes due again by itself.
CREATE TABLE checkout_job (
    id         uuid PRIMARY KEY,
    kind       varchar(60)  NOT NULL,
    key        varchar(200) NOT NULL,
    payload    text         NOT NULL CHECK (octet_length(payload) <= 65536),
    state      varchar(10)  NOT NULL CHECK (state IN ('READY', 'RUNNING', 'DONE', 'DEAD')),
    attempts   integer      NOT NULL CHECK (attempts >= 0),
    due_at     timestamptz  NOT NULL,
    last_error varchar(300),
    created_at timestamptz  NOT NULL,
    ended_at   timestamptz,
    UNIQUE (kind, key)
);

CREATE INDEX checkout_job_due ON checkout_job (due_at) WHERE state IN ('READY', 'RUNNING');

-- Units left to sell. An item without a row has no limit.
CREATE TABLE checkout_stock (
    item_id   varchar(200) PRIMARY KEY,
    available bigint NOT NULL CHECK (available >= 0)
);

-- What a placement took from checkout_stock: units by item id, items without a limit left out.
CREATE TABLE checkout_stock_reservation (
    key        uuid PRIMARY KEY,
    units      jsonb       NOT NULL,
    state      varchar(10) NOT NULL CHECK (state IN ('HELD', 'CONFIRMED')),
    expires_at timestamptz NOT NULL
);

CREATE INDEX checkout_stock_reservation_expiry ON checkout_stock_reservation (expires_at) WHERE state = 'HELD';
