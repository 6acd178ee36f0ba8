create sequence webhook_seq start with 50 increment by 50;
create sequence webhook_cause_seq start with 50 increment by 50;
create sequence webhook_message_seq start with 50 increment by 50;

-- The secret address of a person's calendar; only its hash is known here.
create table calendar_feed (
    account_id bigint not null primary key references account (id),
    token_hash char(64) not null unique,
    made_at timestamp(6) with time zone not null,
    last_read_at timestamp(6) with time zone
);

-- The daily e-mail: asked for, and confirmed by whoever reads the address.
create table digest_order (
    account_id bigint not null primary key references account (id),
    email varchar(254) not null,
    language varchar(2) not null,
    token_hash char(64),
    token_expires_at timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone,
    asked_on date not null,
    asked integer not null
);

-- One row for each person and day that is done with: the mail was taken by the mail server, or nothing waited.
create table digest_mail (
    account_id bigint not null references account (id),
    mail_day date not null,
    things integer not null,
    done_at timestamp(6) with time zone not null,
    primary key (account_id, mail_day)
);

-- The robot of a work chat that is told of what comes in for a township. The address holds the robot's key.
create table webhook (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    township_code char(12) not null references division (code),
    kind varchar(20) not null,
    label varchar(60) not null,
    host varchar(255) not null,
    address varchar(1000),
    address_hash char(64) not null,
    signing_secret varchar(200),
    removed_at timestamp(6) with time zone
);
create index webhook_township on webhook (township_code, id);

create table webhook_message (
    id bigint not null primary key,
    webhook_id bigint not null references webhook (id),
    things integer not null,
    state varchar(20) not null,
    attempts integer not null,
    made_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    problem varchar(30),
    problem_code integer
);
create index webhook_message_of on webhook_message (webhook_id, id);
create index webhook_message_due on webhook_message (state, due_at);

-- What came in and is to be told: written in the transaction that brings it about, collected into the next message.
create table webhook_cause (
    id bigint not null primary key,
    webhook_id bigint not null references webhook (id),
    object_type varchar(30) not null,
    object_id bigint not null,
    noted_at timestamp(6) with time zone not null,
    message_id bigint references webhook_message (id)
);
create index webhook_cause_open on webhook_cause (message_id, webhook_id);

-- Calls of the last minutes, to count how many an address got.
create table webhook_call (
    address_hash char(64) not null,
    called_at timestamp(6) with time zone not null
);
create index webhook_call_of on webhook_call (address_hash, called_at);
