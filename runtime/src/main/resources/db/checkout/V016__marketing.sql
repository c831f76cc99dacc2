-- When an order came to its buyer, as the host tells.
ALTER TABLE checkout_order ADD delivered_at timestamptz;

-- Mails that recommend something after an order: one row each, so that none can be sent twice. Like checkout_reminder_step.
CREATE TABLE checkout_recommendation_mail (
    order_id    uuid        NOT NULL,
    number      integer     NOT NULL CHECK (number BETWEEN 1 AND 3),
    person      bytea       NOT NULL CHECK (octet_length(person) = 16),
    state       varchar(20) NOT NULL CHECK (state IN ('PLANNED', 'CLAIMED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN',
                                                      'SKIPPED', 'EXPIRED', 'CANCELLED', 'HELD_OUT')),
    -- by the application's clock
    due_at      timestamptz,
    epoch       integer     NOT NULL DEFAULT 0,
    -- by the database's clock
    lease_until timestamptz,
    reason      varchar(30),
    reason_at   timestamptz,
    sending_at  timestamptz,
    ended_at    timestamptz,
    link_id     uuid,
    PRIMARY KEY (order_id, number),
    CHECK ((lease_until IS NOT NULL) = (state IN ('CLAIMED', 'SENDING'))),
    CHECK ((sending_at IS NOT NULL) = (state IN ('SENDING', 'SENT', 'FAILED', 'UNKNOWN')))
) WITH (fillfactor = 70);

CREATE INDEX checkout_recommendation_mail_due ON checkout_recommendation_mail (due_at) WHERE state = 'PLANNED';
CREATE INDEX checkout_recommendation_mail_leased ON checkout_recommendation_mail (lease_until)
    WHERE lease_until IS NOT NULL;
CREATE INDEX checkout_recommendation_mail_person ON checkout_recommendation_mail (person, sending_at);
CREATE INDEX checkout_recommendation_mail_handed ON checkout_recommendation_mail (sending_at)
    WHERE sending_at IS NOT NULL;
CREATE INDEX checkout_recommendation_mail_ended ON checkout_recommendation_mail (ended_at);
CREATE UNIQUE INDEX checkout_recommendation_mail_link ON checkout_recommendation_mail (link_id) WHERE link_id IS NOT NULL;

-- That somebody pressed the button behind one of its links: once for each cart that something came into.
CREATE TABLE checkout_recommendation_click (
    order_id   uuid        NOT NULL,
    number     integer     NOT NULL,
    cart_id    uuid        NOT NULL,
    clicked_at timestamptz NOT NULL,
    PRIMARY KEY (order_id, number, cart_id),
    FOREIGN KEY (order_id, number) REFERENCES checkout_recommendation_mail ON DELETE CASCADE
);
CREATE INDEX checkout_recommendation_click_cart ON checkout_recommendation_click (cart_id);
CREATE INDEX checkout_recommendation_click_time ON checkout_recommendation_click (clicked_at);

-- All mails that are not about an order: what one person gets, and what the shop sends, counts over all kinds.
CREATE VIEW checkout_marketing_mail AS
SELECT 'REMINDER' AS purpose, episode_id AS id, step AS number, person, state, reason, due_at, sending_at, ended_at
FROM checkout_reminder_step
UNION ALL
SELECT 'RECOMMENDATION', order_id, number, person, state, reason, due_at, sending_at, ended_at
FROM checkout_recommendation_mail;
