-- Codes that a mail gives to its own reader come along with its link.
ALTER TABLE checkout_cart_link ADD codes jsonb NOT NULL DEFAULT '[]';

ALTER TABLE checkout_reminder_step
    -- the link that the mail carried
    ADD link_id uuid,
    -- the code that it gave
    ADD code    varchar(40);
CREATE UNIQUE INDEX checkout_reminder_step_link ON checkout_reminder_step (link_id) WHERE link_id IS NOT NULL;

-- That somebody pressed the button behind it: once for each cart that the things came into.
CREATE TABLE checkout_reminder_click (
    episode_id uuid        NOT NULL,
    step       integer     NOT NULL,
    cart_id    uuid        NOT NULL,
    clicked_at timestamptz NOT NULL,
    PRIMARY KEY (episode_id, step, cart_id),
    FOREIGN KEY (episode_id, step) REFERENCES checkout_reminder_step ON DELETE CASCADE
);
CREATE INDEX checkout_reminder_click_cart ON checkout_reminder_click (cart_id);
CREATE INDEX checkout_reminder_click_time ON checkout_reminder_click (clicked_at);

-- Codes that count once, each made for one person.
CREATE TABLE checkout_promotion_code (
    code       varchar(40)  PRIMARY KEY,
    promotion  varchar(200) NOT NULL,
    issued_at  timestamptz  NOT NULL,
    expires_at timestamptz  NOT NULL
);
CREATE INDEX checkout_promotion_code_expiry ON checkout_promotion_code (expires_at);

-- Makes these codes; 244 random bits.
INSERT INTO checkout_key (name, secret)
VALUES ('promotion-code', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
