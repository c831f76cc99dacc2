-- What merchants set in the console: rows are added and never changed.
CREATE TABLE checkout_recommendation_settings (
    version     integer      PRIMARY KEY CHECK (version > 0),
    -- null: what is configured again
    document    jsonb,
    active_from timestamptz  NOT NULL,
    changed_by  varchar(200) NOT NULL
);
