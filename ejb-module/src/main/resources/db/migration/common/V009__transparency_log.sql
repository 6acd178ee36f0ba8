-- The events as leaves of a Merkle tree (RFC 6962). A change inserts its event and a row of the queue; one sealer turns what was committed into leaves.
-- Only the queue is ever emptied; the vendor folders add what refuses every other change.
create table audit_queue (
    event_id bigint not null primary key
);
insert into audit_queue (event_id) select id from audit_event;

-- The entry is the canonical JSON of the event; its hash is the leaf.
create table audit_leaf (
    leaf_index bigint not null primary key,
    event_id bigint not null unique,
    entry varchar(65535) not null
);

-- Full tiles only; partial ones follow from what lies below them.
create table audit_tile (
    tile_level integer not null,
    tile_index bigint not null,
    hashes bytea not null,
    root_hash char(64) not null,
    primary key (tile_level, tile_index)
);

create table audit_checkpoint (
    tree_size bigint not null primary key,
    root_hash char(64) not null,
    note varchar(4000) not null,
    signed_at timestamp(6) with time zone not null
);

-- The verification keys the log was signed with, the newest last.
create table audit_log_key (
    vkey varchar(300) not null primary key,
    first_size bigint not null,
    registered_at timestamp(6) with time zone not null
);

create sequence audit_verification_seq start with 50 increment by 50;
create table audit_verification (
    id bigint not null primary key,
    started_at timestamp(6) with time zone not null,
    started_by varchar(60) not null,
    state varchar(20) not null,
    step varchar(30) not null,
    done bigint not null,
    total bigint not null,
    touched_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    tree_size bigint not null,
    given_note varchar(4000),
    faults bigint not null
);
create table audit_discrepancy (
    verification_id bigint not null references audit_verification (id),
    place integer not null,
    kind varchar(40) not null,
    leaf_index bigint,
    event_id bigint,
    object_type varchar(30),
    object_id bigint,
    object_key varchar(60) not null,
    detail varchar(400) not null,
    primary key (verification_id, place)
);
