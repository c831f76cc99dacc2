-- Who looked at, took out or erased what is held about a person. Without the address: its HMAC is that of the other tables.
CREATE TABLE checkout_person_request (
    id       uuid         PRIMARY KEY,
    person   bytea        NOT NULL CHECK (octet_length(person) = 16),
    action   varchar(10)  NOT NULL CHECK (action IN ('VIEW', 'EXPORT', 'ERASE')),
    merchant varchar(200) NOT NULL,
    at       timestamptz  NOT NULL
);
CREATE INDEX checkout_person_request_person ON checkout_person_request (person, at);
CREATE TRIGGER checkout_person_request_append_only BEFORE UPDATE OR DELETE ON checkout_person_request
    FOR EACH ROW EXECUTE FUNCTION checkout_append_only();

-- What people bought elsewhere, as the host tells: it counts like an order, for whom not to write to.
CREATE TABLE checkout_purchase (
    reference varchar(200) PRIMARY KEY,
    person    bytea        NOT NULL CHECK (octet_length(person) = 16),
    state     varchar(20)  NOT NULL CHECK (state IN ('BOUGHT', 'CANCELLED')),
    bought_at timestamptz  NOT NULL
);
CREATE INDEX checkout_purchase_person ON checkout_purchase (person, bought_at);

-- How many steps stood where on a day, of those that are forgotten themselves.
CREATE TABLE checkout_reminder_tally (
    day    date        NOT NULL,
    step   integer     NOT NULL,
    state  varchar(20) NOT NULL,
    -- empty if there was nothing to say
    reason varchar(30) NOT NULL,
    steps  bigint      NOT NULL CHECK (steps > 0),
    PRIMARY KEY (day, step, state, reason)
);

-- What is forgotten is found by its time.
CREATE INDEX checkout_reminder_episode_ended ON checkout_reminder_episode (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX checkout_consent_recorded ON checkout_consent (recorded_at);
CREATE INDEX checkout_placement_released ON checkout_placement (created_at) WHERE state = 'RELEASED';
-- How many mails were handed over lately.
CREATE INDEX checkout_reminder_step_handed ON checkout_reminder_step (sending_at) WHERE sending_at IS NOT NULL;
