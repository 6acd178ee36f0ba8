-- What checks that run by themselves found odd. A flag blocks nothing.
create sequence inspection_flag_seq start with 50 increment by 50;

create table inspection_flag (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    rule varchar(40) not null,
    -- What the rule found, e.g. an activity, a digest, an organisation and a day: found again, it is the same flag, also after it was dismissed.
    mark varchar(120) not null,
    organization_id bigint references organization (id),
    -- How many records it concerns; the first of them are in inspection_flag_record.
    record_count integer not null,
    -- The days its records are about.
    first_held date not null,
    last_held date not null,
    -- What the explanation says, as JSON.
    facts text not null,
    state varchar(20) not null,
    raised_at timestamp(6) with time zone not null,
    dismissed_at timestamp(6) with time zone,
    dismissed_by bigint,
    dismissed_by_name varchar(60),
    reason varchar(4000),
    unique (rule, mark)
);
create index inspection_flag_state on inspection_flag (state, id);

create table inspection_flag_record (
    flag_id bigint not null references inspection_flag (id),
    activity_id bigint not null references activity (id),
    agreement_id bigint not null references agreement (id),
    primary key (flag_id, activity_id)
);
create index inspection_flag_record_agreement on inspection_flag_record (agreement_id, flag_id);
create index inspection_flag_record_activity on inspection_flag_record (activity_id, flag_id);

-- Whose records it is about: what a reader's scope is held against.
create table inspection_flag_township (
    township_code char(12) not null,
    flag_id bigint not null references inspection_flag (id),
    primary key (township_code, flag_id)
);
create index inspection_flag_township_flag on inspection_flag_township (flag_id);

-- How far each check has come: it looks only at what was changed since.
create table inspection_check (
    rule varchar(40) not null primary key,
    checked_until timestamp(6) with time zone not null,
    ran_at timestamp(6) with time zone
);
insert into inspection_check (rule, checked_until) values
    ('SAME_EVIDENCE', timestamp with time zone '1970-01-01 00:00:00+00:00'),
    ('OUTSIDE_AGREEMENT', timestamp with time zone '1970-01-01 00:00:00+00:00'),
    ('TOO_MANY_PEOPLE', timestamp with time zone '1970-01-01 00:00:00+00:00'),
    ('PILED_UP', timestamp with time zone '1970-01-01 00:00:00+00:00'),
    ('SAME_TEXT', timestamp with time zone '1970-01-01 00:00:00+00:00'),
    ('HASTY_CONFIRMATIONS', timestamp with time zone '1970-01-01 00:00:00+00:00');

-- Digests of outcomes without what is no letter, so that copied texts are found by an index.
create table inspection_text (
    activity_id bigint not null primary key references activity (id),
    digest char(64) not null
);
create index inspection_text_digest on inspection_text (digest, activity_id);

-- What the checks look for.
create index activity_changed on activity (changed_at, id);
create index activity_filed_for on activity (filed_for, due_on, id);
create index activity_evidence_attachment on activity_evidence (attachment_id, activity_id);
create index activity_answer_giver on activity_answer (given_by, given_at);
create index agreement_changed on agreement (changed_at, id);
