create sequence project_seq start with 50 increment by 50;
create sequence project_milestone_seq start with 50 increment by 50;
create sequence project_money_seq start with 50 increment by 50;
create sequence project_note_seq start with 50 increment by 50;

create table project (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    agreement_id bigint not null references agreement (id),
    record_key varchar(40) not null unique,
    record_number varchar(40) not null,
    title varchar(240) not null,
    aims varchar(8000),
    budget decimal(17, 2),
    currency char(3) not null,
    state varchar(20) not null,
    -- The version of the record since which the plan reads as it does: what a party agreed to.
    plan_since integer not null,
    outcome varchar(8000),
    completed_at timestamp(6) with time zone,
    completed_by bigint,
    completed_by_name varchar(60),
    reason varchar(2000),
    reviewed_at timestamp(6) with time zone,
    reviewed_by bigint,
    reviewed_by_name varchar(60),
    deciding_level varchar(20) not null,
    first_due date,
    last_due date,
    percent_done integer not null,
    parties_label varchar(2000) not null,
    search_text varchar(4000) not null
);
create index project_agreement on project (agreement_id, id);
create index project_state on project (state, id);

-- A party of the agreement; what it agreed to falls when the plan changes.
create table project_party (
    project_id bigint not null references project (id),
    organization_id bigint not null references organization (id),
    township_code char(12) not null,
    short_name varchar(80) not null,
    township_body boolean not null,
    position integer not null,
    performing boolean not null,
    agreed_at timestamp(6) with time zone,
    agreed_by bigint,
    agreed_by_name varchar(60),
    primary key (project_id, organization_id)
);
create index project_party_organization on project_party (organization_id, project_id);
create index project_party_township on project_party (township_code, project_id);

create table project_milestone (
    id bigint not null primary key,
    project_id bigint not null references project (id),
    title varchar(240) not null,
    due date not null,
    done_on date,
    done_by_name varchar(60),
    position integer not null
);
create index project_milestone_project on project_milestone (project_id, position);
create index project_milestone_due on project_milestone (due, project_id);

-- What the completed project counts towards the agreement's commitments.
create table project_contribution (
    project_id bigint not null references project (id),
    commitment_id bigint not null references commitment (id),
    quantity decimal(15, 3) not null,
    primary key (project_id, commitment_id)
);
create index project_contribution_commitment on project_contribution (commitment_id);

-- Money entries are only ever added to; a wrong one is reversed by another.
create table project_money (
    id bigint not null primary key,
    project_id bigint not null references project (id),
    kind varchar(20) not null,
    amount decimal(17, 2) not null,
    currency char(3) not null,
    entry_date date not null,
    payer_id bigint not null references organization (id),
    payee_id bigint not null references organization (id),
    account varchar(240),
    voucher varchar(240),
    reverses_id bigint unique references project_money (id),
    reason varchar(2000),
    entered_at timestamp(6) with time zone not null,
    entered_by bigint not null,
    entered_by_name varchar(60) not null
);
create index project_money_project on project_money (project_id, id);

-- Notes on the progress, and the corrections linked to an accepted project.
create table project_note (
    id bigint not null primary key,
    project_id bigint not null references project (id),
    addendum boolean not null,
    noted_on date not null,
    note varchar(4000) not null,
    noted_at timestamp(6) with time zone not null,
    noted_by bigint not null,
    noted_by_name varchar(60) not null
);
create index project_note_project on project_note (project_id, id);

create table project_evidence (
    project_id bigint not null references project (id),
    attachment_id bigint not null references attachment (id),
    primary key (project_id, attachment_id)
);

alter table activity add column project_id bigint references project (id);
create index activity_project on activity (project_id);
