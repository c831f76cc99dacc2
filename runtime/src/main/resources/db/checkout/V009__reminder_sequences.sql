-- What merchants set in the console: rows are added and never changed.
CREATE TABLE checkout_reminder_sequence (
    version     integer      PRIMARY KEY CHECK (version > 0),
    -- null: the configured one again
    document    jsonb,
    -- carts that were last touched before keep the version of then
    active_from timestamptz  NOT NULL,
    changed_by  varchar(200) NOT NULL
);
CREATE INDEX checkout_reminder_sequence_active ON checkout_reminder_sequence (active_from);

-- The version that an episode was first planned with; 0 for the configured one, null as long as nothing was planned.
ALTER TABLE checkout_reminder_episode ADD sequence integer;
UPDATE checkout_reminder_episode SET sequence = 0 WHERE abandoned_at IS NOT NULL;
CREATE INDEX checkout_reminder_episode_latest ON checkout_reminder_episode (began_at DESC, id DESC);
CREATE INDEX checkout_reminder_step_ended ON checkout_reminder_step (ended_at);

-- Kinds of mail that merchants stopped, and when they went on.
CREATE TABLE checkout_mail_pause (
    id         uuid         PRIMARY KEY,
    purpose    varchar(20)  NOT NULL,
    paused_at  timestamptz  NOT NULL,
    paused_by  varchar(200) NOT NULL,
    resumed_at timestamptz,
    resumed_by varchar(200),
    CHECK ((resumed_at IS NULL) = (resumed_by IS NULL))
);
CREATE UNIQUE INDEX checkout_mail_pause_now ON checkout_mail_pause (purpose) WHERE resumed_at IS NULL;
