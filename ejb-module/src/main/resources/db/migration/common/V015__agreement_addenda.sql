create sequence agreement_addendum_seq start with 50 increment by 50;

-- A text agreed on while an agreement runs; the agreement's own text stays as it was signed (invariant 8).
create table agreement_addendum (
    id bigint not null primary key,
    agreement_id bigint not null references agreement (id),
    position integer not null,
    addendum varchar(4000) not null,
    registered_at timestamp(6) with time zone not null,
    registered_by bigint not null,
    registered_by_name varchar(60) not null,
    unique (agreement_id, position)
);

-- The addendum that a promise was made in; null for those of the agreement itself.
alter table commitment add column addendum_id bigint references agreement_addendum (id);
