create sequence account_seq start with 50 increment by 50;
create sequence role_grant_seq start with 50 increment by 50;
create sequence api_token_seq start with 50 increment by 50;

create table account (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    username varchar(40) not null unique,
    display_name varchar(60) not null,
    password_hash varchar(400),
    closed boolean not null,
    last_sign_in_at timestamp(6) with time zone
);

-- Failures are counted apart from the account, so that guessing does not disturb its version.
create table sign_in_failure (
    username varchar(40) not null primary key,
    failures integer not null,
    locked_until timestamp(6) with time zone,
    last_failure_at timestamp(6) with time zone not null
);

create table role_grant (
    id bigint not null primary key,
    account_id bigint not null references account (id),
    role varchar(40) not null,
    scope_level varchar(20) not null,
    organization_id bigint,
    division_code char(12),
    valid_from date not null,
    valid_to date,
    granted_at timestamp(6) with time zone not null,
    granted_by bigint,
    revoked_at timestamp(6) with time zone,
    revoked_by bigint
);
create index role_grant_account on role_grant (account_id);

create table sign_in_session (
    cookie_hash char(64) not null primary key,
    account_id bigint not null references account (id),
    started_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    origin varchar(80) not null
);
create index sign_in_session_account on sign_in_session (account_id);
create index sign_in_session_seen on sign_in_session (last_seen_at);

create table api_token (
    id bigint not null primary key,
    token_hash char(64) not null unique,
    account_id bigint not null references account (id),
    label varchar(60) not null,
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);
create index api_token_account on api_token (account_id);

-- A link may be for several accounts (the first administrators); the row goes when its password is set.
create table password_link (
    token_hash char(64) not null,
    account_id bigint not null references account (id),
    expires_at timestamp(6) with time zone not null,
    primary key (token_hash, account_id)
);
create index password_link_account on password_link (account_id);

-- What somebody has typed and not sent yet, one per form and record.
create table form_draft (
    account_id bigint not null references account (id),
    form varchar(60) not null,
    content text not null,
    saved_at timestamp(6) with time zone not null,
    primary key (account_id, form)
);
