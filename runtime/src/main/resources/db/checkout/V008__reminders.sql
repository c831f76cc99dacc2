-- Who placed an order, as the HMAC of their address; null for orders older than this.
ALTER TABLE checkout_order ADD person bytea CHECK (octet_length(person) = 16);
CREATE INDEX checkout_order_person ON checkout_order (person, placed_at) WHERE person IS NOT NULL;

-- What boxes on the checkout page said, word by word.
CREATE TABLE checkout_consent_wording (
    hash    bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    wording text NOT NULL
);

-- What people answered to them. Rows are added, and the latest one of a cart counts.
CREATE TABLE checkout_consent (
    id           uuid        PRIMARY KEY,
    person       bytea       NOT NULL CHECK (octet_length(person) = 16),
    purpose      varchar(20) NOT NULL,
    cart_id      uuid        NOT NULL,
    answer       varchar(10) NOT NULL CHECK (answer IN ('NONE', 'GRANTED', 'SPARED', 'REFUSED')),
    wording_hash bytea       NOT NULL REFERENCES checkout_consent_wording (hash),
    locale       varchar(35) NOT NULL,
    page         varchar(40) NOT NULL,
    -- the profile that the box was shown for
    policy       varchar(20) NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX checkout_consent_person ON checkout_consent (person, purpose, recorded_at);

-- Who is not to be written to any more. Kept for ever, and without the address.
CREATE TABLE checkout_suppression (
    person        bytea       NOT NULL CHECK (octet_length(person) = 16),
    purpose       varchar(20) NOT NULL,
    reason        varchar(20) NOT NULL CHECK (reason IN ('UNSUBSCRIBED', 'UNDELIVERABLE')),
    suppressed_at timestamptz NOT NULL,
    PRIMARY KEY (person, purpose)
);

-- One abandonment of one cart by one person. The address stays with what was typed for the cart.
CREATE TABLE checkout_reminder_episode (
    id           uuid        PRIMARY KEY,
    cart_id      uuid        NOT NULL,
    person       bytea       NOT NULL CHECK (octet_length(person) = 16),
    state        varchar(20) NOT NULL CHECK (state IN ('OPEN', 'ABANDONED', 'RECOVERED', 'BOUGHT_OTHERWISE', 'LOST',
                                                       'SUPPRESSED', 'ERASED')),
    locale       varchar(35) NOT NULL,
    -- empty if not known
    country      varchar(2)  NOT NULL,
    began_at     timestamptz NOT NULL,
    active_at    timestamptz NOT NULL,
    -- for the last time; null if it never was
    abandoned_at timestamptz,
    ended_at     timestamptz,
    CHECK (state <> 'ABANDONED' OR abandoned_at IS NOT NULL)
) WITH (fillfactor = 80);

CREATE UNIQUE INDEX checkout_reminder_episode_live ON checkout_reminder_episode (cart_id)
    WHERE state IN ('OPEN', 'ABANDONED');
CREATE INDEX checkout_reminder_episode_cart ON checkout_reminder_episode (cart_id);
CREATE INDEX checkout_reminder_episode_idle ON checkout_reminder_episode (active_at) WHERE state = 'OPEN';
CREATE INDEX checkout_reminder_episode_lost ON checkout_reminder_episode (abandoned_at) WHERE state = 'ABANDONED';
CREATE INDEX checkout_reminder_episode_person ON checkout_reminder_episode (person, began_at);

-- Its mails: one row each, so that none can be sent twice.
CREATE TABLE checkout_reminder_step (
    episode_id  uuid        NOT NULL REFERENCES checkout_reminder_episode (id) ON DELETE CASCADE,
    step        integer     NOT NULL CHECK (step BETWEEN 1 AND 3),
    person      bytea       NOT NULL CHECK (octet_length(person) = 16),
    state       varchar(20) NOT NULL CHECK (state IN ('PLANNED', 'CLAIMED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN',
                                                      'SKIPPED', 'EXPIRED', 'CANCELLED', 'HELD_OUT')),
    -- by the application's clock; null while its episode is open again
    due_at      timestamptz,
    -- counts claims: only the latest one may go on
    epoch       integer     NOT NULL DEFAULT 0,
    -- by the database's clock
    lease_until timestamptz,
    reason      varchar(30),
    -- since when there was that reason
    reason_at   timestamptz,
    sending_at  timestamptz,
    ended_at    timestamptz,
    PRIMARY KEY (episode_id, step),
    CHECK ((lease_until IS NOT NULL) = (state IN ('CLAIMED', 'SENDING'))),
    CHECK ((sending_at IS NOT NULL) = (state IN ('SENDING', 'SENT', 'FAILED', 'UNKNOWN')))
) WITH (fillfactor = 70);

CREATE INDEX checkout_reminder_step_due ON checkout_reminder_step (due_at) WHERE state = 'PLANNED';
CREATE INDEX checkout_reminder_step_leased ON checkout_reminder_step (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX checkout_reminder_step_sent ON checkout_reminder_step (person, sending_at) WHERE sending_at IS NOT NULL;

-- Makes a person's key from an address, the tokens of unsubscribe links, and the group that gets no reminders; 244 random
-- bits each.
INSERT INTO checkout_key (name, secret)
SELECT name, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
FROM (VALUES ('person'), ('unsubscribe'), ('hold-out')) AS keys (name);
