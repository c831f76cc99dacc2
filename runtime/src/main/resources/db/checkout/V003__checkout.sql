-- What shoppers mean to buy. The lines are one document, as they are only ever read and written together.
CREATE TABLE checkout_cart (
    id          uuid        PRIMARY KEY,
    secret_hash bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    status      varchar(10) NOT NULL CHECK (status IN ('OPEN', 'ORDERED', 'MERGED')),
    version     bigint      NOT NULL,
    currency    char(3)     NOT NULL,
    -- key of the signed-in customer, null for a guest
    owner       varchar(200),
    lines       jsonb       NOT NULL,
    codes       jsonb       NOT NULL,
    active_at   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
) WITH (fillfactor = 70);

-- a customer has one open cart
CREATE UNIQUE INDEX checkout_cart_owner ON checkout_cart (owner) WHERE owner IS NOT NULL AND status = 'OPEN';
CREATE INDEX checkout_cart_expiry ON checkout_cart (expires_at);

-- What was typed on the checkout page so far: personal data, kept apart from the cart and gone with the order.
CREATE TABLE checkout_draft (
    cart_id uuid  PRIMARY KEY REFERENCES checkout_cart (id) ON DELETE CASCADE,
    form    jsonb NOT NULL
) WITH (fillfactor = 70);

-- Attempts to turn a checkout into an order; each is one payment. A checkout is named by its cart's id.
CREATE TABLE checkout_placement (
    id            uuid         PRIMARY KEY,
    checkout_id   uuid         NOT NULL,
    state         varchar(20)  NOT NULL CHECK (state IN
                               ('RESERVED', 'ACTION_REQUIRED', 'UNKNOWN', 'REVIEW', 'PLACED', 'RELEASED')),
    handler       varchar(40)  NOT NULL,
    amount        bigint       NOT NULL CHECK (amount >= 0),
    currency      char(3)      NOT NULL,
    reference     varchar(200),
    -- where the shopper has to act, while something is to be done there
    action_url    varchar(2000),
    -- why nothing came of it
    decline       varchar(40),
    -- what was agreed; moves to the order
    agreement     jsonb,
    access_hash   bytea        NOT NULL CHECK (octet_length(access_hash) = 32),
    hold_until    timestamptz  NOT NULL,
    checks        integer      NOT NULL DEFAULT 0,
    next_check_at timestamptz,
    created_at    timestamptz  NOT NULL DEFAULT now(),
    CHECK (agreement IS NOT NULL OR state = 'PLACED')
) WITH (fillfactor = 70);

-- exactly one attempt at a time, and none after the order
CREATE UNIQUE INDEX checkout_placement_live ON checkout_placement (checkout_id) WHERE state <> 'RELEASED';
-- a payment belongs to one attempt
CREATE UNIQUE INDEX checkout_placement_reference ON checkout_placement (handler, reference) WHERE reference IS NOT NULL;
CREATE INDEX checkout_placement_due ON checkout_placement (next_check_at) WHERE next_check_at IS NOT NULL;

-- Placed orders, as they were agreed.
CREATE TABLE checkout_order (
    id          uuid         PRIMARY KEY,
    number      varchar(40)  NOT NULL UNIQUE,
    checkout_id uuid         NOT NULL UNIQUE,
    payment_id  uuid         NOT NULL UNIQUE,
    status      varchar(20)  NOT NULL CHECK (status IN ('PLACED', 'FULFILLED', 'CANCELLED')),
    customer    varchar(200),
    total       bigint       NOT NULL CHECK (total >= 0),
    currency    char(3)      NOT NULL,
    reference   varchar(200) NOT NULL,
    captured    boolean      NOT NULL,
    agreement   jsonb        NOT NULL,
    placed_at   timestamptz  NOT NULL
) WITH (fillfactor = 80);

-- Secrets that open an order page.
CREATE TABLE checkout_order_access (
    secret_hash bytea       PRIMARY KEY CHECK (octet_length(secret_hash) = 32),
    order_id    uuid        NOT NULL REFERENCES checkout_order (id) ON DELETE CASCADE,
    -- MAIL: its holder has read the buyer's mail and sees the address in full
    scope       varchar(10) NOT NULL CHECK (scope IN ('BROWSER', 'MAIL')),
    expires_at  timestamptz NOT NULL
);
CREATE INDEX checkout_order_access_order ON checkout_order_access (order_id);
CREATE INDEX checkout_order_access_expiry ON checkout_order_access (expires_at);
