-- All mails that are not about an order: what one person gets, and what the shop sends, counts over all kinds.
CREATE VIEW checkout_marketing_mail AS
SELECT 'REMINDER' AS purpose, episode_id AS id, step AS number, person, state, due_at, sending_at, ended_at
FROM checkout_reminder_step;
