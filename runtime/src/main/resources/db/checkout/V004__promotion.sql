-- How often promotions with a limit were used, by all customers together ('') and by single ones.
CREATE TABLE checkout_promotion (
    promotion varchar(200) NOT NULL,
    customer  varchar(200) NOT NULL,
    used      bigint       NOT NULL CHECK (used >= 0),
    -- the limit when it was last used
    most      bigint       NOT NULL,
    PRIMARY KEY (promotion, customer)
) WITH (fillfactor = 70);

-- Which claim took which use, so that none counts twice and each can be given back.
CREATE TABLE checkout_promotion_use (
    claim      uuid         NOT NULL,
    promotion  varchar(200) NOT NULL,
    customer   varchar(200) NOT NULL,
    claimed_at timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (claim, promotion, customer)
);
