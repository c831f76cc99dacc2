-- Statements by which buyers withdrew online.
CREATE TABLE checkout_withdrawal (
    id          uuid         PRIMARY KEY,
    order_id    uuid         NOT NULL REFERENCES checkout_order (id) ON DELETE CASCADE,
    name        varchar(100) NOT NULL,
    -- where the receipt goes
    email       varchar(254) NOT NULL,
    declared_at timestamptz  NOT NULL
);
CREATE INDEX checkout_withdrawal_order ON checkout_withdrawal (order_id);

-- What each is about; a line of an order is withdrawn from once.
CREATE TABLE checkout_withdrawal_line (
    order_id      uuid         NOT NULL,
    line_id       varchar(100) NOT NULL,
    withdrawal_id uuid         NOT NULL REFERENCES checkout_withdrawal (id) ON DELETE CASCADE,
    PRIMARY KEY (order_id, line_id)
);
CREATE INDEX checkout_withdrawal_line_statement ON checkout_withdrawal_line (withdrawal_id);
