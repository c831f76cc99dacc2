-- Keys that what pages carry is signed with; the same on every node.
CREATE TABLE checkout_key (
    name       varchar(40) PRIMARY KEY,
    secret     bytea       NOT NULL CHECK (octet_length(secret) = 32),
    created_at timestamptz NOT NULL DEFAULT now()
);

-- 244 random bits
INSERT INTO checkout_key (name, secret)
VALUES ('quote-hold', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- What shoppers were shown when they ordered, without personal data; payment_id is that of the order.
CREATE TABLE checkout_shown_quote (
    payment_id  uuid        PRIMARY KEY,
    fingerprint varchar(43) NOT NULL,
    shown       jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION checkout_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is a record: rows are added and never changed', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER checkout_shown_quote_append_only BEFORE UPDATE OR DELETE ON checkout_shown_quote
    FOR EACH ROW EXECUTE FUNCTION checkout_append_only();
