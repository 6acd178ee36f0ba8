-- Agreements in the order in which they end, whatever their state; and the few parties that are a township's own bodies, for which its officials act.
create index agreement_end_of_all on agreement (effective_end, id);
create index activity_party_body on activity_party (township_body, township_code, activity_id);
