-- What the security administrator demands of passwords and sign-ins: one row, made at the first start from the settings.
create table password_policy (
    id bigint not null primary key,
    version integer not null,
    created_at timestamp(6) with time zone not null,
    created_by bigint,
    changed_at timestamp(6) with time zone not null,
    changed_by_name varchar(60) not null,
    least_length integer not null,
    kinds integer not null,
    failures_until_lock integer not null,
    lock_minutes integer not null,
    idle_minutes integer not null,
    password_days integer not null,
    constraint password_policy_single check (id = 1),
    constraint password_policy_strict check (least_length between 10 and 64 and kinds between 2 and 4
        and failures_until_lock between 3 and 5 and lock_minutes between 10 and 1440 and idle_minutes between 1 and 20
        and (password_days = 0 or password_days between 30 and 365))
);

-- Since when the password is in use; those of before count from this migration.
alter table account add column password_set_at timestamp(6) with time zone;
update account set password_set_at = current_timestamp where password_hash is not null;

-- Whether the password was too old when this sign-in began: nothing but changing it is open then.
alter table sign_in_session add column password_due boolean default false not null;
