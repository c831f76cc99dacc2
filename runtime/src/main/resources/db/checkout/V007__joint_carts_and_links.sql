ALTER TABLE checkout_cart
    -- where its things came from, by name such as utm_source; nothing personal
    ADD attribution jsonb   NOT NULL DEFAULT '{}',
    -- the way back from the last intake of a link
    ADD undo        jsonb,
    -- whether several people may change it
    ADD joint       boolean NOT NULL DEFAULT false;

-- People who came into a joint cart by a link. Their codes are their own.
CREATE TABLE checkout_cart_member (
    id          uuid        PRIMARY KEY,
    cart_id     uuid        NOT NULL REFERENCES checkout_cart (id) ON DELETE CASCADE,
    secret_hash bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    link_id     uuid        NOT NULL,
    codes       jsonb       NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX checkout_cart_member_cart ON checkout_cart_member (cart_id);
CREATE INDEX checkout_cart_member_link ON checkout_cart_member (link_id);
CREATE INDEX checkout_cart_member_expiry ON checkout_cart_member (expires_at);

-- A draft belongs to one person of a joint cart: its holder, who is the cart's id for who began the cart.
ALTER TABLE checkout_draft ADD holder uuid;
UPDATE checkout_draft SET holder = cart_id;
ALTER TABLE checkout_draft DROP CONSTRAINT checkout_draft_pkey;
ALTER TABLE checkout_draft ADD PRIMARY KEY (holder);
CREATE INDEX checkout_draft_cart ON checkout_draft (cart_id);

-- Links that let others see a cart, copy it, join it, or bring it back. Only who began the cart can tell a link's address.
CREATE TABLE checkout_cart_link (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    scope      varchar(10) NOT NULL CHECK (scope IN ('VIEW', 'COPY', 'TOGETHER', 'RECOVER')),
    -- null once the cart is forgotten
    cart_id    uuid        REFERENCES checkout_cart (id) ON DELETE SET NULL,
    -- what was in the cart when the link was made
    lines      jsonb       NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX checkout_cart_link_cart ON checkout_cart_link (cart_id);
CREATE INDEX checkout_cart_link_expiry ON checkout_cart_link (expires_at);

-- What a link proposes travels to its page in this seal; 244 random bits.
INSERT INTO checkout_key (name, secret)
VALUES ('link-seal', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
