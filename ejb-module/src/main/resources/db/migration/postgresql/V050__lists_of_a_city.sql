-- Agreements in the order in which they end, whatever their state; and the few parties that are a township's own bodies, for which its officials act.
create index agreement_end_of_all on agreement (effective_end, id);
create index activity_party_body on activity_party (township_code, activity_id) where township_body;

-- The cheap half first: beside another way to be found (an or) the planner leaves the order as it stands, and grams of every text that is passed by are
-- a hundred times the work.
create or replace function holds_text(said text, word text) returns boolean language sql immutable parallel safe as $$
    select position(word in said) > 0 and text_grams(said) @> word_grams(word)
$$;
