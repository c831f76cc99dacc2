-- When a merchant last asked for everything to be learned again, and what became of it.
CREATE TABLE checkout_recommendation_relearning (
    single   boolean      PRIMARY KEY DEFAULT true CHECK (single),
    began_at timestamptz  NOT NULL,
    began_by varchar(200) NOT NULL,
    -- null while it runs, and if the node that did it died
    ended_at timestamptz,
    -- null unless it ended well
    added    bigint,
    known    bigint,
    CHECK ((added IS NULL) = (known IS NULL)),
    CHECK (added IS NULL OR ended_at IS NOT NULL)
);
