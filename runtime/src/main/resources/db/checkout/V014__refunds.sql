-- What was given back of an order so far.
ALTER TABLE checkout_order ADD refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total);
