-- Lists of one state in the order they are shown in, and what waits, the oldest first: without these, all records of other states are read on the way.
create index activity_state_held on activity (state, held_on, id);
create index activity_state_changed on activity (state, changed_at, id);
create index agreement_state_changed on agreement (state, changed_at, id);
