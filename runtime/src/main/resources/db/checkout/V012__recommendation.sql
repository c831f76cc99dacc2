-- Items that were bought. Weights are grown forward in time: nothing has to be touched as it passes by, and they are divided
-- by one factor when they are read.
CREATE TABLE checkout_recommendation_item (
    number   integer          GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id  varchar(200)     NOT NULL UNIQUE,
    -- the catalogue's, when it was last bought; empty if it has none
    category varchar(200)     NOT NULL DEFAULT '',
    -- of the orders that it was in and that teach about pairs
    weight   double precision NOT NULL DEFAULT 0,
    -- of all the orders that it was in
    sales    double precision NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
CREATE INDEX checkout_recommendation_item_category ON checkout_recommendation_item (category) WHERE category <> '';

-- What goes with an item best, with the weights of the pairs: what a recommendation is read from.
CREATE TABLE checkout_recommendation_neighbours (
    number     integer            PRIMARY KEY,
    neighbours integer[]          NOT NULL,
    weights    double precision[] NOT NULL,
    CHECK (cardinality(neighbours) = cardinality(weights))
) WITH (fillfactor = 50);

-- How much two items go together: the weights of the orders that both were in.
CREATE TABLE checkout_recommendation_pair (
    one    integer          NOT NULL,
    other  integer          NOT NULL,
    weight double precision NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITH (fillfactor = 80);

-- Sums over all orders: one row, whose lock is also the turn of who learns.
CREATE TABLE checkout_recommendation_total (
    single boolean          PRIMARY KEY DEFAULT true CHECK (single),
    weight double precision NOT NULL,
    orders double precision NOT NULL,
    sales  double precision NOT NULL
) WITH (fillfactor = 50);
INSERT INTO checkout_recommendation_total (weight, orders, sales) VALUES (0, 0, 0);

-- Orders that were learned from: each counts once, and everything above can be made from them again.
CREATE TABLE checkout_recommendation_order (
    order_id  varchar(100)     PRIMARY KEY,
    -- null if it is not known, or not to be known any more
    person    bytea            CHECK (octet_length(person) = 16),
    placed_on date             NOT NULL,
    items     integer[]        NOT NULL,
    -- what it teaches: for each pair, for the order, for each sale
    pair      double precision NOT NULL,
    counted   double precision NOT NULL,
    sale      double precision NOT NULL
);
CREATE INDEX checkout_recommendation_order_person ON checkout_recommendation_order (person, placed_on)
    WHERE person IS NOT NULL;
CREATE INDEX checkout_recommendation_order_day ON checkout_recommendation_order (placed_on);

-- What the merchant says goes with an item, the first one first.
CREATE TABLE checkout_recommendation_own_pair (
    item_id   varchar(200) NOT NULL,
    goes_with varchar(200) NOT NULL,
    place     integer      NOT NULL,
    PRIMARY KEY (item_id, goes_with),
    CHECK (item_id <> goes_with)
);

-- What the merchant does not want to be recommended.
CREATE TABLE checkout_recommendation_off (
    item_id varchar(200) PRIMARY KEY
);
